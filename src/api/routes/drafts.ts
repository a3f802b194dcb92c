import express, { type RequestHandler, Router } from "express";
import { draftText } from "../../actions/draft-text.js";
import { VanbanError } from "../../model/errors.js";
import { answersAt } from "../protocol/answers-at.js";

/** Largest file of a draft, in bytes. */
const LARGEST = 16 * 1024 * 1024;
const LONGEST_NAME = 200;

const bytesOf: RequestHandler = express.raw({ type: "application/octet-stream", limit: LARGEST });

const answer: RequestHandler = async (request, response) => {
  if (!Buffer.isBuffer(request.body))
    throw new VanbanError(
      "BAD_INPUT",
      "Send the bytes of one file as application/octet-stream, its name as ?name=….",
    );
  const { name } = request.query;
  const shown = typeof name === "string" && name !== "" ? name.slice(0, LONGEST_NAME) : "draft";
  response.set("Cache-Control", "no-store").json(await draftText(shown, request.body));
};

/** `POST /drafts?name=…`: the text of a file, for `check`. Nothing of it is kept. */
export function draftRoutes(): Router {
  const router = Router();
  answersAt(router, "/drafts", { post: [bytesOf, answer] });
  return router;
}

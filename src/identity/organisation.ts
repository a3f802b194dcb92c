import { slug } from "../model/fold.js";

/** The id of a body: its place and the slug of its name: `kon-tum/ban-thuong-vu-tinh-uy`, `vn/bo-chinh-tri`. */
export const organisationId = (place: string, name: string): string => `${place}/${slug(name)}`;

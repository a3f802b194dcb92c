import { slug } from "../model/fold.js";
import { bodyCore } from "./reading/body-name.js";

/**
 * The id of a body: its place and the slug of its name without what the place already tells, so that every way of
 * writing it gives one id: `kon-tum/ban-thuong-vu-tinh-uy`, `kon-tum/uy-ban-nhan-dan`, `vn/bo-chinh-tri`.
 */
export const organisationId = (place: string, name: string): string =>
  `${place}/${slug(bodyCore(place, name))}`;

import { describe, expect, it } from "vitest";
import { fold } from "../../src/model/fold.js";
import { membersOf } from "../../src/vocabulary/organisations/members.js";

const of = (name: string, within: string, day: string) => membersOf(fold(name), within, day);

describe("the members of a class of bodies", () => {
  it.each([
    ["Các tỉnh ủy, thành ủy", "2018-12-01", 63],
    ["Các tỉnh ủy, thành ủy trực thuộc Trung ương", "2025-07-01", 34],
    ["Các tỉnh ủy", "2025-07-01", 28],
    ["Ủy ban nhân dân các tỉnh, thành phố", "2018-12-01", 63],
    ["Ủy ban nhân dân cấp tỉnh", "2026-01-01", 34],
  ])("«%s» on %s are %i", (name, day, count) => expect(of(name, "vn", day)).toHaveLength(count));

  it("have their names and places", () => {
    const all = of("Các tỉnh ủy, thành ủy", "vn", "2018-12-01");
    expect(all).toContainEqual({ name: "Tỉnh ủy Kon Tum", place: "kon-tum" });
    expect(all).toContainEqual({ name: "Thành ủy Cần Thơ", place: "can-tho-cu" });
  });

  it("are the communes of a province once these are known with their first day", () => {
    const all = of("Ủy ban nhân dân các xã, phường, đặc khu", "kien-giang", "2026-01-01");
    expect(all).toBeNull();
    const communes = of("Ủy ban nhân dân các xã, phường, đặc khu", "an-giang", "2026-01-01");
    expect(communes?.length).toBe(102);
  });

  it.each([
    ["Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương", "vn"],
    ["Các bộ, ngành", "vn"],
    ["Các huyện ủy, thành ủy", "kon-tum"],
    ["Ủy ban nhân dân các xã, phường", "kon-tum"],
    ["Các cơ quan, đơn vị, địa phương", "bac-ninh"],
  ])("are not told of «%s» of %s", (name, within) => expect(of(name, within, "2018-12-01")).toBeNull());
});

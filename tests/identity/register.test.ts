import { describe, expect, it } from "vitest";
import {
  addsNothingToBody,
  type BodyTelling,
  describeBody,
} from "../../src/identity/describe-organisation.js";
import { placesFor } from "../../src/identity/places-shown.js";
import { registerOf, relativesOf } from "../../src/identity/register.js";

const relatives = (id: string) => {
  const register = registerOf(id);
  return register ? [...relativesOf(register, [id])].sort() : null;
};

describe("the register of bodies", () => {
  it("brings what took over from a ministry, and what that had taken over before", () => {
    expect(relatives("vn/bo-ke-hoach-va-dau-tu")).toContain("vn/bo-tai-chinh");
    expect(relatives("vn/bo-tai-chinh")).toContain("vn/bo-ke-hoach-va-dau-tu");
  });

  it("keeps namesakes apart", () => {
    const register = registerOf("vn/bo-noi-vu");
    expect(register?.bodies.get("vn/bo-noi-vu")?.name).toBe("Bộ Nội vụ");
    expect([...(register?.bodies.values() ?? [])].filter((b) => b.name.startsWith("Bộ Nội vụ"))).toHaveLength(
      2,
    );
  });

  it("knows the departments of a province that stood when they were merged, and of no other place", () => {
    expect(relatives("kon-tum/so-ke-hoach-va-dau-tu")).toEqual(["kon-tum/so-tai-chinh"]);
    expect(relatives("kon-tum/so-tai-chinh")).toEqual(["kon-tum/so-ke-hoach-va-dau-tu"]);
    expect(relatives("kon-tum/ban-dan-van-tinh-uy")).toEqual(["kon-tum/ban-tuyen-giao-va-dan-van-tinh-uy"]);
    // Made of Kon Tum and Quảng Ngãi four months later.
    expect(relatives("quang-ngai/so-tai-chinh")).toBeNull();
    expect(relatives("kon-tum/so-y-te")).toBeNull();
    expect(relatives("noi-khac/so-tai-chinh")).toBeNull();
  });

  it("has every end of every relation among its bodies, each with date and source", () => {
    const register = registerOf("vn/chinh-phu");
    for (const { relation, from, to, date, source } of register?.relations ?? []) {
      expect(register?.bodies.has(from) && register.bodies.has(to), `${from} ${to}`).toBe(true);
      expect(from).not.toBe(to);
      if (relation === "SUCCEEDS") expect([date, source]).not.toContain(null);
    }
  });
});

describe("what is held of a body", () => {
  const telling = (more: Partial<BodyTelling>): BodyTelling => ({
    name: "Sở Y tế",
    kind: "DEPARTMENT",
    level: "PROVINCE",
    place: "kon-tum",
    code: null,
    aliases: [],
    count: 1,
    ...more,
  });
  const issuer = telling({ name: "Sở Y tế Kon Tum", kind: null, level: null, place: null, count: 9 });

  it("hears texts that describe it before documents that only name it", () => {
    const held = describeBody("kon-tum/so-y-te", [issuer, telling({ aliases: ["SYT"] })], null);
    expect(held).toMatchObject({ name: "Sở Y tế", kind: "DEPARTMENT", aliases: ["SYT", "Sở Y tế Kon Tum"] });
    expect(describeBody("kon-tum/so-y-te", [issuer], null)).toMatchObject({
      name: "Sở Y tế Kon Tum",
      place: "kon-tum",
      kind: null,
    });
  });

  it("hears the register before all", () => {
    const registered = registerOf("vn/bo-y-te")?.bodies.get("vn/bo-y-te") ?? null;
    const held = describeBody(
      "vn/bo-y-te",
      [telling({ name: "BỘ Y TẾ", kind: "UNIT", place: "vn" })],
      registered,
    );
    expect(held).toMatchObject({ name: "Bộ Y tế", kind: "MINISTRY", told: true });
  });

  it("tells the end of kinds that ended, with the law", () => {
    const held = describeBody("kon-tum/huyen-uy-dak-ha", [telling({ name: "Huyện ủy Đăk Hà" })], null);
    expect(held.to).toBe("2025-07-01");
    expect(held.endedBy).toContain("60-NQ/TW");
  });

  it("is not changed by a telling that adds nothing, and only by such", () => {
    const tellings = [telling({ count: 2, aliases: ["SYT"] }), issuer];
    const held = describeBody("kon-tum/so-y-te", tellings, null);
    const more = [telling({}), telling({ name: "Sở Y tế Kon Tum" }), telling({ aliases: ["SYT"] }), issuer];
    const others = [telling({ code: "SYT" }), telling({ kind: "UNIT" }), telling({ aliases: ["S.Y.T"] })];
    for (const one of [...more, ...others]) {
      const now = describeBody("kon-tum/so-y-te", [...tellings, one], null);
      if (addsNothingToBody(held, one)) expect(now).toEqual(held);
    }
    expect(more.map((one) => addsNothingToBody(held, one))).toEqual([true, false, true, true]);
    expect(others.map((one) => addsNothingToBody(held, one))).toEqual([false, false, false]);
  });
});

describe("the places shown for one", () => {
  const shown = (path: string) => {
    const { places, edges } = placesFor(path);
    return { places: places.map((p) => p.path), edges: edges.map((e) => `${e.from} ${e.relation} ${e.to}`) };
  };

  it("are a province with all it came out of and went into", () => {
    const { places, edges } = shown("kon-tum");
    expect(places).toEqual(expect.arrayContaining(["kon-tum", "quang-ngai", "quang-ngai-cu"]));
    expect(edges).toEqual(
      expect.arrayContaining(["quang-ngai SUCCEEDS kon-tum", "quang-ngai SUCCEEDS quang-ngai-cu"]),
    );
    expect(placesFor("kon-tum").edges.every((e) => e.date !== null && e.source !== null)).toBe(true);
  });

  it("are a lower place with what it lies in, every end among them", () => {
    const { places, edges } = shown("kon-tum.dak-ha");
    expect(edges).toContain("kon-tum.dak-ha PART_OF kon-tum");
    for (const edge of edges) {
      const [from, , to] = edge.split(" ");
      expect(places).toContain(from);
      expect(places).toContain(to);
    }
  });

  it("are none for the nation and for a name that the gazetteer lacks", () => {
    expect(shown("vn").places).toEqual([]);
    expect(shown("kon-tum.khong-co").places).toEqual([]);
  });
});

package occ.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;

/** What somebody puts into the form of a nomination. */
record Nomination(String name, String place) {
    static Nomination of(String name) {
        return new Nomination(name, "Lancashire");
    }

    Nomination in(String where) {
        return new Nomination(name, where);
    }

    Visitor filledInBy(Visitor visitor) {
        return fillIn(visitor.open("/nominations/new"));
    }

    Visitor fillIn(Visitor visitor) {
        visitor.fill("Name of the group", name)
                .fill(
                        "What they do, and why they belong on the map",
                        "Heroin by parcel to three towns, through students paid to receive it.")
                .select("Theme that fits best", "Drugs (UK and International)")
                .select("Force or place where they mainly are", place)
                .fill("What the source is", "Intelligence log 214 of 26 February 2026")
                .select("Kind of source", "Official")
                .fill("Grade", "2B P");
        member(visitor, 1, "Unknown male 1", "Principal");
        member(visitor, 2, "Ferdie Askerwell", "Lieutenant: manages others");
        member(visitor, 3, "Rosalind Pickersgill", "Logistics or courier");
        var unknown = memberOf(visitor, 1);
        visitor.hand().fill(unknown.getByLabel("If not identified: item it rests on"), "Intelligence log 219");
        visitor.hand().fill(unknown.getByLabel("Its grade"), "2C P");
        return visitor;
    }

    private static void member(Visitor visitor, int row, String name, String role) {
        var member = memberOf(visitor, row);
        visitor.hand().fill(member.getByLabel("Member " + row + ": name or reference"), name);
        visitor.hand().select(member.getByLabel("Role"), role);
    }

    private static Locator memberOf(Visitor visitor, int row) {
        return visitor.page().getByLabel("Member " + row, new GetByLabelOptions().setExact(true));
    }
}

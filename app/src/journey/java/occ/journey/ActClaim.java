package occ.journey;

import java.time.LocalDate;

/** Fills in the claim of a moderate disruption: an act of one day, what came of it, and what it rests on. */
record ActClaim(String title) {
    void fillIn(Visitor who, LocalDate day) {
        who.fill("What it is called", title).choose("One event").fillDay("from", day);
        who.answer("Lead pillar", "Pursue")
                .fill("What was done, and what came of it", "A lorry was searched as it left, and two people arrested")
                .choose("Moderate")
                .choose("A significant member or enabler removed")
                .choose("A route or business closed that must be built anew")
                .fill("For how many months is the effect expected to last?", "6")
                .fill("What could the subject do before?", "Ten kilograms a week through the yard")
                .fill("What can it do now?", "It has no yard and no driver");
        outcome(who, 1, "cocaine", "12", "81 % pure");
        outcome(who, 2, "arrests", "2", "");
        who.page().locator("[name='evidence-1-origin']").selectOption("FORENSIC");
        who.page().locator("[name='evidence-1-words']").fill("Result of the laboratory");
    }

    private static void outcome(Visitor who, int row, String type, String quantity, String detail) {
        var name = "[name='achieved-%d-%s']";
        who.page().locator(name.formatted(row, "type")).selectOption(type);
        who.page().locator(name.formatted(row, "quantity")).fill(quantity);
        who.page().locator(name.formatted(row, "words")).fill(detail);
    }
}

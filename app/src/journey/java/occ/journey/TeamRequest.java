package occ.journey;

import java.time.LocalDate;

/** What somebody puts into the form of a bid for a surveillance team, for two weeks from a day. */
record TeamRequest(String level, String objective, LocalDate from) {
    private static final int DAYS = 13;

    Visitor fillIn(Visitor visitor) {
        return visitor.choose(level)
                .fill("What is to be reached?", objective)
                .fill("The intelligence case", "Two reports place both principals there on Thursdays")
                .choose("Surveillance")
                .fill("Cost in pounds", "41300")
                .fill("How do legal authorities stand?", "Directed surveillance is granted")
                .fill("Risks", "A child is seen in the cab at times")
                .fill("How does it end?", "With the arrests, or after two weeks")
                .fill("What happens if it is declined?", "The load passes unseen")
                .fill("What else was considered?", "A port stop, which takes the goods and not the organisers")
                .fillDay("from", from)
                .fillDay("until", from.plusDays(DAYS));
    }
}

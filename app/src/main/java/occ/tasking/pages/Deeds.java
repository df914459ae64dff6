package occ.tasking.pages;

import occ.access.Verb;
import occ.tasking.BoardSection;

/** The verb that takes subjects off a section of the board. */
final class Deeds {
    private Deeds() {}

    static Verb verb(BoardSection section) {
        return switch (section) {
            case AWAITING_TIER, BAND_A_LOW_TIER, RISK_CARRIED -> Verb.DECIDE_TIER;
            case DECLINED, LEAD_LEFT, WITHOUT_LEAD, WITHOUT_OWNER -> Verb.ASSIGN_OWNER;
        };
    }
}

package occ.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import occ.kernel.AccountId;
import occ.kernel.EntityId;

/** A look at a subject to see whether the map still tells the truth. Members not justified in it lapse (R46). */
public record Review(
        EntityId subject, AccountId by, LocalDate on, Finding finding, String words, Set<EntityId> justified) {
    public enum Finding {
        NO_CHANGE("Reviewed, no change"),
        CHANGED("Changed, and the record with it"),
        SCORE_AGAIN("To be scored again"),
        MONITOR("To be monitored"),
        ARCHIVE("To be proposed for the archive");

        private final String label;

        Finding(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Review {
        justified = Set.copyOf(justified);
    }

    /** The whole review in one step: nothing has changed, and every one of these still belongs. */
    public static Review noChange(EntityId subject, AccountId by, LocalDate on, Set<EntityId> members) {
        return new Review(subject, by, on, Finding.NO_CHANGE, "", members);
    }

    /** {@code open} are the triggers that nobody has answered yet. */
    public List<Problem> problems(Set<ReviewTrigger> open) {
        return new Problems()
                .refuse(isNoChangeInSpiteOf(open), "finding", "Something has happened that asks for a new score")
                .refuse(finding != Finding.NO_CHANGE && words.isBlank(), "words", "Say what has changed")
                .all();
    }

    private boolean isNoChangeInSpiteOf(Set<ReviewTrigger> open) {
        return finding == Finding.NO_CHANGE && open.stream().anyMatch(ReviewTrigger::asksForNewScore);
    }
}

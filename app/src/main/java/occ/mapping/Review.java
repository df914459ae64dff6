package occ.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import occ.kernel.AccountId;
import occ.kernel.EntityId;

/**
 * A look at a subject to see whether the map still tells the truth. Members not justified in it lapse (R46); {@code because}
 * says of those who hold on why they do.
 */
public record Review(
        EntityId subject,
        AccountId by,
        LocalDate on,
        Finding finding,
        String words,
        Set<EntityId> justified,
        Map<EntityId, String> because) {
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
        because = Map.copyOf(because);
    }

    public Review(
            EntityId subject, AccountId by, LocalDate on, Finding finding, String words, Set<EntityId> justified) {
        this(subject, by, on, finding, words, justified, Map.of());
    }

    /** The whole review in one step: nothing has changed, and every one of these still belongs. */
    public static Review noChange(EntityId subject, AccountId by, LocalDate on, Set<EntityId> members) {
        return new Review(subject, by, on, Finding.NO_CHANGE, "", members);
    }

    /** The same, with one reason for everybody. */
    public Review because(String words) {
        var reasons = justified.stream().collect(Collectors.toMap(Function.identity(), member -> words));
        return new Review(subject, by, on, finding, this.words, justified, reasons);
    }

    public String because(EntityId member) {
        return because.getOrDefault(member, "").strip();
    }

    /** {@code open} are the triggers that nobody has answered yet, {@code near} those whose membership nears its lapse. */
    public List<Problem> problems(Set<ReviewTrigger> open, List<ToJustify> near) {
        var unfounded = near.stream()
                .filter(one -> justified.contains(one.member()) && one.needsWords())
                .filter(one -> because(one.member()).isEmpty())
                .map(one -> new Problem(
                        one.field(), "Say why %s still belongs: nothing newer is recorded".formatted(one.name())))
                .toList();
        return new Problems()
                .addAll(unfounded)
                .refuse(isNoChangeInSpiteOf(open), "finding", "Something has happened that asks for a new score")
                .refuse(finding != Finding.NO_CHANGE && words.isBlank(), "words", "Say what has changed")
                .all();
    }

    private boolean isNoChangeInSpiteOf(Set<ReviewTrigger> open) {
        return finding == Finding.NO_CHANGE && open.stream().anyMatch(ReviewTrigger::asksForNewScore);
    }
}

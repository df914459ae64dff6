package occ.threattolife;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked to act on a threat at this moment, and by when. {@code onDuty} says whether anybody in its line is on
 * duty: if not, all who could answer are asked, and nobody may rely on that.
 */
public record Callout(
        List<Who> putTo, boolean onDuty, @Nullable Due due) {
    public Callout {
        putTo = List.copyOf(putTo);
    }

    /**
     * @param answering who is on duty along the line, the nearest first
     * @param everybody all in the line who could answer, on duty or not
     */
    public static Callout of(
            Standing standing, Limits limits, List<OnDuty> answering, List<Who> everybody, Instant now) {
        var due = limits.due(standing).orElse(null);
        if (standing.isClosed()) {
            return new Callout(List.of(), !answering.isEmpty(), null);
        }
        var holder = standing.holder();
        var officers = answering.stream().map(OnDuty::officer).distinct().toList();
        var asked = holder == null
                ? officers.stream()
                        .limit(1 + limits.passedUnanswered(standing, now))
                        .toList()
                : beside(holder, officers, due != null && due.isLate(now));
        return new Callout(asked.isEmpty() ? everybody : asked, !officers.isEmpty(), due);
    }

    public boolean isPutTo(Who somebody) {
        return putTo.stream().anyMatch(one -> one.account().equals(somebody.account()));
    }

    /** Whoever took it up keeps it. Late, it goes to one more; with its holder off duty, to whoever is on. */
    private static List<Who> beside(Who holder, List<Who> officers, boolean late) {
        var others = officers.stream()
                .filter(officer -> !officer.account().equals(holder.account()))
                .toList();
        var more = (others.size() == officers.size() ? 1 : 0) + (late ? 1 : 0);
        return new ArrayList<>(
                Stream.concat(Stream.of(holder), others.stream().limit(more)).toList());
    }
}

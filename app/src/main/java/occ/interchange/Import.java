package occ.interchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import occ.interchange.returns.Effect;
import occ.interchange.returns.Sheet;
import occ.kernel.AccountId;
import occ.kernel.Grade;
import occ.kernel.OrganisationId;
import occ.pole.SourceId;
import occ.pole.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands. {@code from} is the body of its uploader, which nominates what it brings; {@code guarded} says
 * that a child or possible victim is among its people; {@code source} is what its statements rest on, once applied.
 */
public record Import(
        ImportId id,
        String reference,
        ImportState state,
        Said said,
        String format,
        List<String> files,
        boolean guarded,
        OrganisationId from,
        String fromName,
        Step uploaded,
        @Nullable Step decided,
        @Nullable Step undone,
        @Nullable SourceId source,
        List<Tally> tallies,
        List<Problems> problems) {
    public Import {
        files = List.copyOf(files);
        tallies = List.copyOf(tallies);
        problems = List.copyOf(problems);
    }

    /** What its uploader said of the whole of it. */
    public record Said(
            String title,
            SourceKind kind,
            Grade grade,
            @Nullable String place,
            @Nullable LocalDate dated,
            String purpose) {}

    /** Who did something with it, when, and in which words. */
    public record Step(AccountId by, String name, Instant at, String words) {}

    /** How many rows of a sheet the return has, and how many of them are, or would be, recorded. */
    public record Tally(Sheet sheet, int inReturn, int recorded) {
        public int leftOut() {
            return inReturn - recorded;
        }
    }

    public record Problems(Effect effect, int count) {}

    public boolean isOpen() {
        return state == ImportState.CHECKED || state == ImportState.ASKED;
    }

    public int recorded(Sheet sheet) {
        return tallies.stream()
                .filter(tally -> tally.sheet() == sheet)
                .mapToInt(Tally::recorded)
                .sum();
    }

    public int count(Effect effect) {
        return problems.stream()
                .filter(each -> each.effect() == effect)
                .mapToInt(Problems::count)
                .sum();
    }

    /** A file of it could not be read, so that what is left of the return is not the return. */
    public boolean isBroken() {
        return count(Effect.FILE_REFUSED) > 0;
    }

    public boolean isEmpty() {
        return recorded(Sheet.GROUPS) + recorded(Sheet.PEOPLE) == 0;
    }

    public String path() {
        return "/imports/" + reference;
    }
}

package occ.intelligence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import occ.access.Person;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Grade;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.pole.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * An intelligence report as its reader may see it. {@code source} is the evaluation of the source, 1 to 3; who the source
 * is stands in the register alone (R52). {@code author} is absent for those outside the unit.
 */
public record Report(
        ReportId id,
        Reference reference,
        ClassId accessClass,
        int version,
        ReportState state,
        Priority priority,
        Marking marking,
        GradingScheme scheme,
        SourceKind sourceKind,
        Grade.Source source,
        @Nullable MopiGroup mopi,
        @Nullable LocalDate reviewOn,
        String title,
        Instant reportedAt,
        LocalDate informationOn,
        @Nullable LocalTime informationAt,
        @Nullable String operation,
        SpecialCare care,
        OrganisationId owner,
        String ownerName,
        @Nullable Person author,
        @Nullable Person takenBy,
        List<Item> items) {
    /** What a reference of a report begins with. */
    public static final String PREFIX = "INT";

    public static boolean isNamedBy(Reference reference) {
        return reference.text().startsWith(PREFIX + "-");
    }

    public Report {
        items = List.copyOf(items);
    }

    public String address() {
        return "/intelligence/reports/" + reference.text();
    }

    /** The grade of an item, not graded as far as either half is missing. */
    public Grade gradeOf(Item item) {
        var handling = item.handling();
        return handling == null ? Grade.NOT_GRADED : new Grade(source, handling.information(), handling.code());
    }

    public boolean isWrittenBy(Actor actor) {
        return author != null && author.id().equals(actor.account());
    }

    public boolean isCovertThroughout() {
        return items.stream().map(Item::handling).allMatch(handling -> handling != null && handling.isCovert());
    }

    public Report with(List<Item> read) {
        return copy(informationAt, operation, author, takenBy, read);
    }

    /**
     * As those outside the unit see it: not who entered it, nor who has it in hand, nor what nobody sanitised and might
     * tell of the source, the hour and the operation.
     */
    public Report asOutside() {
        return copy(null, null, null, null, items);
    }

    /** Whether it is shown to its author or to the unit. */
    public boolean isShownInside() {
        return author != null;
    }

    private Report copy(
            @Nullable LocalTime at,
            @Nullable String work,
            @Nullable Person writer,
            @Nullable Person taker,
            List<Item> read) {
        return new Report(
                id,
                reference,
                accessClass,
                version,
                state,
                priority,
                marking,
                scheme,
                sourceKind,
                source,
                mopi,
                reviewOn,
                title,
                reportedAt,
                informationOn,
                at,
                work,
                care,
                owner,
                ownerName,
                writer,
                taker,
                read);
    }
}

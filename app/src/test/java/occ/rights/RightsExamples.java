package occ.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import occ.kernel.ClassId;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;

/** Requests of the invented world. */
public final class RightsExamples {
    public static final LocalDate RECEIVED = LocalDate.of(2026, 6, 1);
    public static final Instant NOW = Instant.parse("2026-06-03T09:00:00Z");

    private RightsExamples() {}

    public static Requester requester(String name) {
        return new Requester(name, "", LocalDate.of(1981, 4, 5), "", "12 Invented Street, Liverpool");
    }

    public static NewCase request(Right right, String name) {
        return new NewCase(right, requester(name), RECEIVED, "by letter", "Everything that you hold about me");
    }

    static RightsCase inHand(Right right, @Nullable CaseAnswer answer) {
        return new RightsCase(
                new CaseId(Uuid7.at(NOW)),
                new Reference("RGT-7K2M-9QX4-T"),
                1,
                right,
                requester("Corvin Haldersley"),
                RECEIVED,
                "by letter",
                "Everything",
                CaseState.IN_HAND,
                new OrganisationId(Uuid7.at(NOW)),
                "Merseyside Police",
                null,
                null,
                null,
                null,
                answer,
                null,
                null,
                List.of(),
                Deadline.of(RECEIVED, List.of(), false, Counting.STANDARD));
    }

    static Found found(int number, String text, @Nullable Ruling ruling) {
        return new Found(
                number, new Reference("PER-7K2M-9QX4-T"), null, null, "Somebody", text, new ClassId(1), false, ruling);
    }

    public static Ruling ruling(Decision decision, Stretch... cuts) {
        return decision == Decision.RELEASE
                ? new Ruling(decision, Set.of(), "", List.of())
                : new Ruling(decision, Set.of(Exemption.CRIME), "An inquiry goes on", List.of(cuts));
    }
}

package occ.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Attestations;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Transactions;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Now;
import occ.kernel.Theme;
import occ.mapping.CrimeType;
import occ.mapping.Subjects;
import occ.mapping.Subjects.NewSubject;
import occ.pole.NewSource;
import occ.pole.SourceKind;
import occ.pole.Statements;
import occ.testing.Browsers;
import occ.testing.Circles;
import occ.testing.Circles.Circle;
import occ.testing.People;
import occ.testing.WholeApplication;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class AttestingWhatIsHiddenTests {
    private static final String NAME = "Harrow Lantern";

    @Autowired
    Circles circles;

    @Autowired
    People people;

    @Autowired
    Browsers browsers;

    @Autowired
    Attestations attestations;

    @Autowired
    HiddenSubjects hidden;

    @Autowired
    Subjects subjects;

    @Autowired
    Statements statements;

    @Autowired
    AccessClasses classes;

    @Autowired
    Transactions transactions;

    @Autowired
    List<WorkSource> sources;

    private Actor sponsor;
    private Circle circle;

    @BeforeEach
    void aHiddenGroup() {
        sponsor = people.another("force:kent", Role.ANALYST);
        circle = circles.keptBy(sponsor);
        transactions.run(sponsor, this::open);
    }

    @Test
    @DisplayName("R51: the sponsor, and nobody else, sees the groups a compartment hides and what each lacks")
    void r51TheSponsorSeesWhatEachLacks() {
        assertThat(hidden.of(sponsor, circle.compartment())).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo(NAME);
            assertThat(one.lacking()).contains("owner");
        });
        for (var other : List.of(people.auditor(), circles.first(), people.analyst())) {
            assertThatThrownBy(() -> hidden.of(other, circle.compartment())).isInstanceOf(Forbidden.class);
            assertThat(browsers.as(other).get(path()).statusCode()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName(
            "R51: what the register shows to be missing cannot be attested away; what is said is kept with its day")
    void r51WhatIsMissingCannotBeAttestedAway() {
        var browser = browsers.as(sponsor);
        assertThat(browser.get(path()).body()).contains(NAME, "owner");
        assertThat(browser.post(path(), Map.of("answer", "ALL")).body())
                .contains("The register shows that something is missing");
        assertThat(browser.post(path(), Map.of("answer", "MISSING")).body()).contains("Enter what is missing");

        var attested =
                browser.post(path(), Map.of("answer", "MISSING", "missing", "An owner: asked of the region on Monday"));

        assertThat(browser.follow(attested).body())
                .contains("Your attestation is kept", "Missing: An owner: asked of the region on Monday");
    }

    @Test
    @DisplayName("R51: a late attestation is late work for the sponsor; oversight is told that one is, and no more")
    void r51ALateAttestationIsLateWork() {
        var soon = Instant.now().plus(Duration.ofDays(25));
        var late = Instant.now().plus(Duration.ofDays(31));

        assertThat(work(sponsor, Instant.now(), this::isOurs)).isEmpty();
        assertThat(work(sponsor, soon, this::isOurs)).extracting(WorkItem::kind).containsExactly(Kind.DUE);
        assertThat(work(sponsor, late, this::isOurs)).extracting(WorkItem::kind).containsExactly(Kind.LATE);
        for (var overseer : List.of(people.auditor(), circles.first())) {
            assertThat(work(overseer, late, AttestingWhatIsHiddenTests::isLateAttestation))
                    .singleElement()
                    .satisfies(item -> assertThat(item.title() + item.why())
                            .doesNotContain(circle.name())
                            .doesNotContain(NAME));
        }
        assertThat(work(people.analyst(), late, AttestingWhatIsHiddenTests::isLateAttestation))
                .isEmpty();
    }

    @Test
    @DisplayName("R51: an attestation puts the next one off by its time")
    void r51AnAttestationPutsTheNextOff() {
        var later = Instant.now().plus(Duration.ofDays(29));
        Now.at(later, () -> attestations.attest(sponsor, circle.compartment(), "An owner"));

        assertThat(work(sponsor, Instant.now().plus(Duration.ofDays(31)), this::isOurs))
                .isEmpty();
        assertThat(work(sponsor, later.plus(Duration.ofDays(31)), this::isOurs))
                .extracting(WorkItem::kind)
                .containsExactly(Kind.LATE);
    }

    private List<WorkItem> work(Actor actor, Instant at, Predicate<WorkItem> which) {
        return Now.at(
                at,
                () -> transactions.as(
                        actor,
                        () -> sources.stream()
                                .flatMap(source -> attesting(source, actor))
                                .filter(which)
                                .toList()));
    }

    private static Stream<WorkItem> attesting(WorkSource source, Actor actor) {
        return source.getClass().getSimpleName().equals("AttestationsAsWork")
                ? source.items(actor).stream()
                : Stream.empty();
    }

    private boolean isOurs(WorkItem item) {
        return item.title().contains(circle.name());
    }

    private static boolean isLateAttestation(WorkItem item) {
        return item.title().equals("The sponsor of a compartment is late");
    }

    private void open() {
        var open = AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.P, sponsor.unit());
        var kept = classes.of(sponsor, open.within(circle.compartment()));
        var source = statements.addSource(sponsor, new NewSource(kept, SourceKind.OFFICIAL, "A return", null));
        subjects.open(
                sponsor,
                List.of(new NewSubject(
                        EntityKind.GROUP,
                        kept,
                        NAME,
                        Theme.DRUGS,
                        List.of(Theme.DRUGS),
                        List.of(CrimeType.DRUG_IMPORTATION),
                        "kent",
                        List.of(),
                        source.id(),
                        grade())));
    }

    private static Grade grade() {
        return Grade.parse("2B P").orElseThrow();
    }

    private String path() {
        return "/compartments/" + circle.compartment().key() + "/attestation";
    }
}

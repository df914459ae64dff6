package occ.leaks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import occ.assessment.ApprovedElsewhere;
import occ.assessment.AssessmentExamples;
import occ.assessment.Assessments.Start;
import occ.assessment.model.ModelId;
import occ.assessment.score.Answer;
import occ.assessment.score.Answers;
import occ.assessment.score.EvidenceRef;
import occ.files.NewFile;
import occ.files.Received;
import occ.interchange.NewImport;
import occ.interchange.ReturnExamples;
import occ.interchange.returns.UploadedFile;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Now;
import occ.kernel.Period;
import occ.kernel.Theme;
import occ.kernel.Tier;
import occ.mapping.Agreement;
import occ.mapping.ArchiveProposal;
import occ.mapping.ArchiveReason;
import occ.mapping.CommunityImpact;
import occ.mapping.CrimeType;
import occ.mapping.Grounds;
import occ.mapping.GroupRelation;
import occ.mapping.MemberRole;
import occ.mapping.Membership.Basis;
import occ.mapping.Memberships.Addition;
import occ.mapping.Memberships.Who;
import occ.mapping.Merge;
import occ.mapping.Move;
import occ.mapping.MoveOutcome.Moved;
import occ.mapping.NewMembership;
import occ.mapping.Origin;
import occ.mapping.RelationKind;
import occ.mapping.Review;
import occ.mapping.Subject;
import occ.mapping.SubjectState;
import occ.mapping.Subjects.NewSubject;
import occ.mapping.nomination.Completion;
import occ.mapping.nomination.DefinitionBasis;
import occ.mapping.nomination.DefinitionTest;
import occ.mapping.nomination.DefinitionTest.LimbFinding;
import occ.mapping.nomination.Vulnerability;
import occ.partners.ProposedExposure;
import occ.pole.DataSubjectCategory;
import occ.pole.Entity;
import occ.pole.NewSource;
import occ.pole.NewStatement;
import occ.pole.Predicate;
import occ.pole.Source;
import occ.pole.SourceKind;
import occ.pole.StatementId;
import occ.pole.recording.Readers;
import occ.pole.recording.Said;
import occ.reference.Areas;
import occ.tasking.TaskingOutcome.Decided;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plays one telling through the program's own verbs, so that a row of every kind there is stands in its class. */
final class Story {
    private final Verbs verbs;
    private final Teller by;
    private final ClassId accessClass;
    private Instant at;

    Story(Verbs verbs, Teller by, Instant began) {
        this.verbs = verbs;
        this.by = by;
        this.at = began;
        this.accessClass =
                verbs.transactions().as(by.analyst(), () -> verbs.classes().of(by.analyst(), by.accessClass()));
    }

    Told play() {
        var source = on(() -> source(by.named("return")));
        var main = group("Lantern", source);
        var rival = group("Rampart", source);
        var merged = group("Lantern Yard", source);
        var proposed = group("Old Quay", source);
        var waiting = group("Thistle", source);
        var individual = subject(EntityKind.PRIORITY_INDIVIDUAL, "Corrigan", source);
        var vulnerability = subject(EntityKind.VULNERABILITY, "Open Pontoon", source);
        var principal = person("Corrigan Vale", source);
        var told = new Told(
                by,
                main,
                rival,
                merged,
                proposed,
                waiting,
                individual,
                vulnerability,
                principal,
                on(() -> verbs.entities()
                        .get(by.analyst(), principal.id())
                        .reference()
                        .text()),
                thing(
                        EntityKind.PHONE,
                        Predicate.PHONE_NUMBER,
                        "+44" + by.phone().replace(" ", "").substring(1),
                        source),
                source,
                said(main.ref(), Predicate.DESCRIPTION, "They use the pontoon at night", source),
                importSome());
        fill(told);
        depend(told);
        map(told);
        answer(told);
        follow(told);
        new Planned(verbs, told, at).tell();
        new Watched(verbs, this, told).tell();
        attach();
        return told;
    }

    /** A file of no record: no page shows it, and its row names its telling. */
    private void attach() {
        var words = by.named("a note").getBytes(StandardCharsets.UTF_8);
        var note = new NewFile(by.named("note") + ".txt", () -> new ByteArrayInputStream(words));
        on(() -> {
            var ready = (Received.Ready) verbs.files().receive(by.analyst(), note);
            return verbs.files().keep(by.analyst(), ready, accessClass);
        });
    }

    private void fill(Told told) {
        var principal = told.principal();
        said(principal, Predicate.ALIAS, by.named("the Ferryman"), told.source());
        said(principal, Predicate.PRISON_NUMBER, by.prisonNumber(), told.source());
        on(() -> record(basis(told.source()).day(principal, Predicate.BIRTH_DATE, LocalDate.of(1981, 4, 5))));
        on(() -> record(basis(told.source()).link(principal, Predicate.USES, told.phone(), null, Period.UNKNOWN)));
        member(told.main(), principal, MemberRole.PRINCIPAL, told.source());
        member(told.rival(), principal, MemberRole.ASSOCIATE, told.source());
        for (var name : List.of("Dorrit Hale", "Unknown male 1")) {
            member(told.main(), person(name, told.source()), MemberRole.LIEUTENANT, told.source());
        }
        on(() -> verbs.relations()
                .add(
                        by.analyst(),
                        told.main(),
                        new GroupRelation(
                                told.main().id(),
                                RelationKind.SUPPLIER,
                                told.rival().id(),
                                null,
                                Period.UNKNOWN,
                                by.grade()),
                        origin("log of relations")));
        correct(told);
    }

    /** What the main group depends on, as its map says, and who works on it. */
    private void depend(Told told) {
        var proposed = on(() -> verbs.exposures().proposed(by.analyst(), told.main()));
        on(() -> verbs.exposures()
                .confirm(
                        by.analyst(),
                        told.main(),
                        proposed.stream().map(ProposedExposure::key).toList()));
        var confirmed = on(() -> verbs.exposures().of(by.analyst(), told.main()));
        on(() -> verbs.exposures()
                .touch(
                        by.analyst(),
                        told.main(),
                        confirmed.getFirst().reference(),
                        "agency-hmrc",
                        by.named("inquiry of a partner")));
    }

    /** A statement corrected by hand has a reason that stands beside it. */
    private void correct(Told told) {
        var wrong = said(told.principal(), Predicate.OCCUPATION, "Docker", told.source());
        later(1);
        on(() -> {
            var old = verbs.statements().get(by.analyst(), wrong);
            return verbs.recording()
                    .correct(
                            by.analyst(),
                            old,
                            Said.text(Predicate.OCCUPATION, "Pilot"),
                            grounds(),
                            by.named("reason of a correction"));
        });
    }

    private void map(Told told) {
        for (var subject : List.of(told.main(), told.rival(), told.merged(), told.proposed(), told.individual())) {
            later(1);
            move(by.coordinator(), subject, Move.PICK_UP, new Grounds.None());
            if (subject.ref().kind() == EntityKind.GROUP) {
                complete(subject);
            }
            move(by.coordinator(), subject, Move.ACCEPT_FOR_DEVELOPMENT, new Grounds.Definition(List.of()));
            if (subject != told.individual()) {
                move(by.analyst(), subject, Move.SCORE, new Grounds.Scoring(0));
                var assured = new Grounds.Assurance(by.analyst().account(), "Read every rationale");
                move(by.coordinator(), subject, Move.PASS_QA, assured);
            }
        }
        score(told.main(), told.said());
        begin(told.individual());
    }

    private void complete(Subject subject) {
        var findings = DefinitionBasis.SCA2015_S45.limbs().stream()
                .map(limb -> new LimbFinding(limb.code(), true, by.named("report shows it")))
                .toList();
        var completion = new Completion(
                new DefinitionTest(DefinitionBasis.SCA2015_S45, findings),
                Set.of(CrimeType.DRUG_IMPORTATION),
                Set.of(),
                Set.of(Areas.standard().withKey(by.place()).orElseThrow()),
                Set.of());
        on(() -> verbs.nominations()
                .complete(by.analyst(), subject.id(), current(subject).version(), completion));
    }

    private void score(Subject subject, StatementId evidence) {
        var rests = List.of(new EvidenceRef(evidence.value()));
        var answers = new Answers(AssessmentExamples.tarnGate().all().stream()
                .map(answer -> answer instanceof Answer.Known known
                        ? new Answer.Known(
                                known.factor(), known.value(), by.named("rationale"), rests, known.standing())
                        : answer)
                .toList());
        on(() -> {
            verbs.assessments()
                    .recordApproved(
                            by.coordinator(),
                            List.of(new ApprovedElsewhere(
                                    subject.id(),
                                    new ModelId("occ-open", 1),
                                    answers,
                                    by.analyst().account(),
                                    by.coordinator().account(),
                                    null)));
            return subject;
        });
    }

    private void begin(Subject subject) {
        on(() -> verbs.assessments().begin(by.analyst(), subject.id(), new ModelId("occ-open", 1), Start.EMPTY));
    }

    private void answer(Told told) {
        var main = told.main().id();
        later(1);
        var why = by.named("tier for want of anybody who could take it on at a higher level this quarter");
        decided(on(() -> verbs.response().decideTier(by.chair(), main, -1, Tier.FORCE, why)));
        decided(on(() ->
                verbs.response().acceptRisk(by.chair(), main, -1, by.chair().account(), by.named("risk is known"))));
        decided(on(() -> verbs.response()
                .assignOwner(by.coordinator(), main, -1, by.analyst().unit(), by.named("owner is nearest"))));
        decided(on(() -> verbs.response()
                .assignLead(by.coordinator(), main, -1, by.lead().account(), "")));
        decided(on(() -> verbs.response().accept(by.lead(), main)));
        decided(on(() -> verbs.response()
                .assignLead(by.coordinator(), told.rival().id(), -1, by.lead().account(), "")));
    }

    private void follow(Told told) {
        later(3);
        var place = Areas.standard().withKey(by.place()).orElseThrow();
        on(() -> verbs.impacts()
                .record(
                        by.analyst(),
                        current(told.main()),
                        new CommunityImpact(
                                told.main().id(),
                                place,
                                CommunityImpact.Level.HIGH,
                                by.named("people keep indoors"),
                                day().plusDays(30)),
                        -1));
        weakness(told.vulnerability());
        var everybody = members(told.main());
        on(() -> verbs.reviews()
                .record(
                        by.analyst(),
                        new Review(
                                        told.main().id(),
                                        by.analyst().account(),
                                        day(),
                                        Review.Finding.CHANGED,
                                        by.named("looked at again"),
                                        everybody)
                                .because(by.named("still seen with them"))));
        move(
                by.analyst(),
                told.proposed(),
                Move.PROPOSE_ARCHIVE,
                new ArchiveProposal(
                        by.analyst().account(),
                        day(),
                        ArchiveReason.DISMANTLED,
                        by.named("little is left"),
                        day().minusMonths(14),
                        Set.of(),
                        by.named("nobody needs it")));
        move(by.coordinator(), told.merged(), Move.MERGE, into(told.main(), told.merged()));
    }

    /** Written straight into its table: by the form it comes with a nomination, which has no compartment to choose. */
    private void weakness(Subject vulnerability) {
        on(() -> verbs.transactions()
                .as(
                        by.analyst(),
                        () -> verbs.context()
                                .getBean(JdbcClient.class)
                                .sql("""
                                    insert into mapping.weakness (recorded_at, class, id, subject, recorded_by, kind, owner)
                                    values (:at, :class, gen_random_uuid(), :subject, :by, :kind, :owner)
                                    """)
                                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                                .param("class", accessClass.value())
                                .param("subject", vulnerability.id().value())
                                .param("by", by.analyst().account().value())
                                .param("kind", Vulnerability.Kind.values()[0].name())
                                .param("owner", by.named("port authority"))
                                .update()));
    }

    Merge into(Subject survivor, Subject merged) {
        return new Merge(
                merged.ref(),
                survivor.ref(),
                SubjectState.MAPPED,
                Set.of(),
                new Agreement.OfBoard(Tier.NATIONAL, by.named("minute of the board")),
                by.named("same people"));
    }

    /** One applied, one that waits for its second person, each with a row of which something is left out. */
    private String importSome() {
        var applied = on(() -> verbs.imports().upload(by.analyst(), newImport("first")));
        on(() -> verbs.imports().askForAcceptance(by.analyst(), applied.reference()));
        on(() -> verbs.imports().accept(by.coordinator(), applied.reference(), new Quiet()));
        var asked = on(() -> verbs.imports().upload(by.analyst(), newImport("second")));
        on(() -> verbs.imports().askForAcceptance(by.analyst(), asked.reference()));
        return asked.reference();
    }

    private NewImport newImport(String which) {
        return new NewImport(
                files(),
                by.named(which + " return"),
                SourceKind.OFFICIAL,
                by.grade(),
                Areas.standard().withKey(by.place()).orElseThrow(),
                null,
                by.named("purpose"));
    }

    /** Whoever has a compartment to keep to brings a child, which guards the whole return. */
    private List<UploadedFile> files() {
        var born = by.accessClass().compartment() == null ? "1979-03-03" : "2014-01-01";
        var role = by.accessClass().compartment() == null ? "PRINCIPAL" : "EXPLOITED";
        return List.of(
                ReturnExamples.file("groups.csv", "key,name,theme\nG1," + by.named("Imported Crew") + ",DRUGS\n"),
                ReturnExamples.file(
                        "people.csv",
                        "key,given_names,family_name,birth_date,pnc_id\nP1,%s,Younger,%s,not-a-pnc\n"
                                .formatted(by.key(), born)),
                ReturnExamples.file("memberships.csv", "person,group,role\nP1,G1," + role + "\n"));
    }

    private Subject group(String name, Source source) {
        return subject(EntityKind.GROUP, name, source);
    }

    private Subject subject(EntityKind kind, String name, Source source) {
        later(0);
        return on(() -> verbs.subjects()
                .open(
                        by.analyst(),
                        List.of(new NewSubject(
                                kind,
                                accessClass,
                                by.named(name),
                                Theme.DRUGS,
                                List.of(Theme.DRUGS),
                                List.of(CrimeType.DRUG_IMPORTATION),
                                by.place(),
                                List.of(),
                                source.id(),
                                by.grade())))
                .getFirst());
    }

    EntityRef person(String name, Source source) {
        return thing(EntityKind.PERSON, Predicate.NAME, name.startsWith("Unknown") ? name : by.named(name), source);
    }

    private EntityRef thing(EntityKind kind, Predicate predicate, String text, Source source) {
        return on(() -> {
            var made = verbs.entities().add(by.analyst(), kind, accessClass).ref();
            record(basis(source).text(made, predicate, text));
            return made;
        });
    }

    Source source(String title) {
        return verbs.statements()
                .addSource(by.analyst(), new NewSource(accessClass, SourceKind.OFFICIAL, title, day().minusDays(2)));
    }

    StatementId said(EntityRef subject, Predicate predicate, String text, Source source) {
        return on(() -> record(basis(source).text(subject, predicate, text)));
    }

    void member(Subject group, EntityRef person, MemberRole role, Source source) {
        on(() -> verbs.memberships()
                .record(
                        by.analyst(),
                        List.of(new NewMembership(
                                group.ref(),
                                person,
                                role,
                                null,
                                DataSubjectCategory.SUSPECT,
                                day().minusDays(40),
                                day().plusDays(400),
                                Basis.ASSESSMENT,
                                by.grade(),
                                source.id(),
                                accessClass))));
    }

    /** By the form, where the program chooses the class. */
    void addMember(Actor actor, Subject group, Who who, MemberRole role, DataSubjectCategory category) {
        on(() -> verbs.memberships()
                .add(actor, group, new Addition(who, role, null, category, null, Basis.ASSESSMENT, origin("log"))));
    }

    void relate(Subject group, Subject other, RelationKind kind) {
        var relation = new GroupRelation(group.id(), kind, other.id(), null, Period.UNKNOWN, by.grade());
        on(() -> verbs.relations().add(by.analyst(), group, relation, origin("log of relations")));
    }

    /** By the form, on a source there is already. */
    void say(Entity subject, Said said, Source source) {
        var known = new occ.pole.recording.Grounds(
                new occ.pole.recording.Grounds.SourceChoice.Known(source), by.grade(), true, new Readers.ByRule());
        on(() -> verbs.recording().add(by.analyst(), subject, said, known));
    }

    void move(Actor actor, Subject subject, Move move, Grounds grounds) {
        var outcome = on(() -> verbs.subjects().move(actor, subject.id(), -1, move, grounds));
        if (!(outcome instanceof Moved)) {
            throw new AssertionError(by.named(move + " was refused: " + outcome));
        }
    }

    <T> T on(Supplier<T> deed) {
        at = at.plus(Duration.ofMinutes(1));
        return Now.at(at, deed);
    }

    void later(int days) {
        at = at.plus(Duration.ofDays(days)).plus(Duration.ofMinutes(7));
    }

    private Subject current(Subject subject) {
        return verbs.subjects().get(by.analyst(), subject.id());
    }

    private Set<occ.kernel.EntityId> members(Subject group) {
        return on(() -> verbs.memberships().of(by.analyst(), group.id(), occ.kernel.AsAt.NOW)).stream()
                .map(member -> member.membership().member().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private StatementId record(NewStatement statement) {
        return verbs.statements().record(by.analyst(), List.of(statement)).getFirst();
    }

    private NewStatement.Basis basis(Source source) {
        return new NewStatement.Basis(source.id(), by.grade(), true, accessClass);
    }

    private occ.pole.recording.Grounds grounds() {
        return new occ.pole.recording.Grounds(
                new occ.pole.recording.Grounds.SourceChoice.Fresh(SourceKind.OFFICIAL, by.named("register"), null),
                by.grade(),
                true,
                new Readers.ByRule());
    }

    private Origin origin(String title) {
        return new Origin(SourceKind.OFFICIAL, by.named(title), by.grade());
    }

    private LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static void decided(Object outcome) {
        if (!(outcome instanceof Decided)) {
            throw new AssertionError("Not decided: " + outcome);
        }
    }
}

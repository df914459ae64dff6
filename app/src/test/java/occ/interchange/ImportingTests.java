package occ.interchange;

import static occ.interchange.ReturnExamples.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Compartment;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.Sheet;
import occ.interchange.returns.UploadedFile;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.Marking;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.mapping.Grounds;
import occ.mapping.Memberships;
import occ.mapping.Move;
import occ.mapping.Subject;
import occ.mapping.SubjectState;
import occ.mapping.Subjects;
import occ.pole.Entities;
import occ.pole.NewSource;
import occ.pole.NewStatement;
import occ.pole.Predicate;
import occ.pole.SourceKind;
import occ.pole.StatementId;
import occ.pole.Statements;
import occ.reference.Areas;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import occ.work.Jobs.Cancelled;
import occ.work.Jobs.Progress;
import occ.work.WorkItem;
import occ.work.WorkSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class ImportingTests {
    @Autowired
    Imports imports;

    @Autowired
    Subjects subjects;

    @Autowired
    Memberships memberships;

    @Autowired
    Statements statements;

    @Autowired
    Transactions transactions;

    @Autowired
    Entities entities;

    @Autowired
    AccessClasses classes;

    @Autowired
    List<WorkSource> work;

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcClient jdbc;

    CurrentViews views;

    @Autowired
    People people;

    @BeforeEach
    void lookAtTheViews() {
        views = new CurrentViews(jdbc, transactions);
    }

    @Test
    @DisplayName("R49: nothing is on the map until a second person accepts")
    void nothingIsOnTheMapUntilASecondPersonAccepts() {
        var before = views.checksums(people.coordinator());
        var uploaded = uploaded(ReturnExamples.smallReturn());

        assertThat(uploaded.state()).isEqualTo(ImportState.CHECKED);
        assertThat(imports.askForAcceptance(people.analyst(), uploaded.reference()))
                .isInstanceOf(ImportOutcome.Done.class);
        assertThat(views.checksums(people.coordinator())).isEqualTo(before);
    }

    @Test
    @DisplayName("R49: the uploader cannot be the second person, nor somebody of another region")
    void theUploaderCannotBeTheSecondPerson() {
        var both = people.another("force:merseyside", Role.ANALYST, Role.REGIONAL_COORDINATOR);
        var uploaded = imports.upload(both, asked(ReturnExamples.smallReturn(), "2D P"));
        imports.askForAcceptance(both, uploaded.reference());

        assertThat(imports.accept(both, uploaded.reference(), quiet()))
                .isInstanceOfSatisfying(
                        ImportOutcome.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("yourself"));
        assertThatThrownBy(() -> imports.accept(
                        people.with("region:SE", Role.REGIONAL_COORDINATOR), uploaded.reference(), quiet()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("An accepted import is on the map whole: groups nominated by the sender, people, who belongs where")
    void anAcceptedImportIsOnTheMapWhole() {
        var applied = applied(ReturnExamples.smallReturn());

        assertThat(applied.state()).isEqualTo(ImportState.APPLIED);
        assertThat(applied.recorded(Sheet.GROUPS)).isEqualTo(2);
        var group = group(applied, 0);
        assertThat(group.name()).isEqualTo("Tarn Gate");
        assertThat(group.state()).isEqualTo(SubjectState.NOMINATED);
        assertThat(group.nominatedBy()).isEqualTo(people.analyst().unit());
        var members = memberships.of(people.coordinator(), group.id(), AsAt.NOW);
        assertThat(members)
                .extracting(member -> member.name())
                .containsExactlyInAnyOrder("Anna Kowalska", "Owen Marsh", "Unknown person 1");
        assertThat(imports.brought(people.coordinator(), applied.reference(), EntityKind.PERSON, 1)
                        .total())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("R49: an identifier somebody visible has is left out; one that only the hidden have tells nothing")
    void anIdentifierSomebodyVisibleHasIsLeftOut() {
        applied(List.of(file("people.csv", "key,family_name,prison_number\nP1,Lowe,C1234CC\n")));
        var hidden = List.of(file("people.csv", "key,family_name,prison_number\nP1,Hurst,D1234DD\n"));
        var kent = people.with("force:kent", Role.ANALYST);
        var east = people.with("region:EA", Role.REGIONAL_COORDINATOR);
        accepted(kent, east, imports.upload(kent, asked(hidden, "2D C")));

        var again = uploaded(
                List.of(file("people.csv", "key,family_name,prison_number\nP1,Lowe,C1234CC\nP2,Hurst,D1234DD\n")));

        assertThat(imports.problems(people.analyst(), again.reference(), null, 1)
                        .page())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.value()).isEqualTo("C1234CC");
                    assertThat(problem.sentence()).contains("has this already");
                });
    }

    @Test
    @DisplayName("Records like a row are shown to each reader as far as they may see them, and nothing is merged")
    void recordsLikeARowAreShown() {
        var one = file("people.csv", "key,given_names,family_name,birth_date\nP1,Ottoline,Brackwater,1971-02-03\n");
        applied(List.of(one));
        var again = uploaded(List.of(file(
                "people.csv", "key,given_names,family_name,birth_date\nP1,Ottoline,Brackwater,1971-02-03\nP2,,,\n")));

        var likes = imports.likeRecords(people.analyst(), again.reference(), 1);

        assertThat(likes.total()).isEqualTo(1);
        assertThat(likes.page().getFirst().name()).isEqualTo("Ottoline Brackwater");
        assertThat(likes.page().getFirst().because()).isNotEmpty();
        accepted(people.analyst(), people.coordinator(), again);
        assertThat(again.recorded(Sheet.PEOPLE)).isEqualTo(2);
    }

    @Test
    @DisplayName("R29: a child comes in through somebody admitted, and is there for safeguarding readers only")
    void aChildIsThereForSafeguardingReadersOnly() {
        var child = List.of(
                file("groups.csv", "key,name,theme\nG1,Penny Lane Crew,DRUGS\n"),
                file("people.csv", "key,family_name,birth_date\nP1,Younger,2014-01-01\n"),
                file("memberships.csv", "person,group,role\nP1,G1,EXPLOITED\n"));
        assertThat(uploaded(child).recorded(Sheet.PEOPLE)).isZero();

        var guardian = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST);
        var guardedSecond = people.admittedTo(Compartment.SAFEGUARDING, "region:NW", Role.REGIONAL_COORDINATOR);
        var uploaded = imports.upload(guardian, asked(child, "2D P"));
        assertThat(uploaded.guarded()).isTrue();
        assertThatThrownBy(() -> imports.get(people.coordinator(), uploaded.reference()))
                .isInstanceOf(NoSuchRecord.class);
        var applied = accepted(guardian, guardedSecond, uploaded);

        var group = reference(imports.brought(guardian, applied.reference(), EntityKind.GROUP, 1));
        var seen = subjects.get(people.coordinator(), group, AsAt.NOW);
        assertThat(memberships.of(people.coordinator(), seen.id(), AsAt.NOW)).isEmpty();
        assertThat(memberships.of(guardian, seen.id(), AsAt.NOW)).hasSize(1);
    }

    @Test
    @DisplayName("R41: an undone import leaves every current view as it was, and a past date still shows it")
    void anUndoneImportLeavesEveryCurrentViewAsItWas() {
        var before = views.checksums(people.coordinator());
        var applied = on("2026-03-02T10:00:00Z", () -> applied(fullReturn()));
        var group = group(applied, 0);
        assertThat(views.checksums(people.coordinator())).isNotEqualTo(before);

        var undone = on(
                "2026-03-05T10:00:00Z",
                () -> imports.undo(people.coordinator(), applied.reference(), "Sent by mistake", quiet()));

        assertThat(undone).isInstanceOf(ImportOutcome.Done.class);
        assertThat(views.checksums(people.coordinator())).isEqualTo(before);
        var then = new AsAt(LocalDate.of(2026, 3, 3));
        assertThat(subjects.get(people.coordinator(), group.reference(), then).name())
                .isEqualTo("Tarn Gate");
        assertThat(memberships.of(people.coordinator(), group.id(), then)).hasSize(3);
        assertThatThrownBy(() -> subjects.get(people.coordinator(), group.reference(), AsAt.NOW))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("R41: the page of a group whose import was undone is there for a past day, and not for now")
    void thePageOfAnUndoneGroupIsThereForAPastDay() {
        var applied = on("2026-03-02T10:00:00Z", () -> applied(fullReturn()));
        var group = group(applied, 0);
        on(
                "2026-03-05T10:00:00Z",
                () -> imports.undo(people.coordinator(), applied.reference(), "Sent by mistake", quiet()));
        var browser = browsers.as(people.coordinator());

        assertThat(browser.get(group.address()).statusCode()).isEqualTo(404);
        assertThat(browser.get(group.address() + "?as-at=2026-03-03").body()).contains("Tarn Gate", "Anna Kowalska");
        assertThat(browser.get(group.address() + "/members?as-at=2026-03-03").body())
                .contains("Anna Kowalska");
    }

    @Test
    @DisplayName("An import is not undone while a later record rests on it, and each is named with its address")
    void anImportIsNotUndoneWhileALaterRecordRestsOnIt() {
        var applied = applied(ReturnExamples.smallReturn());
        var moved = group(applied, 0);
        var spokenOf = group(applied, 1);
        subjects.move(people.coordinator(), moved.id(), -1, Move.PICK_UP, new Grounds.None());
        speakOf(spokenOf);

        var outcome = imports.undo(people.coordinator(), applied.reference(), "Too late", quiet());

        assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.RestedOn.class, rested -> {
            assertThat(rested.dependants()).extracting(Dependant::href).contains(moved.address(), spokenOf.address());
            assertThat(rested.dependants()).extracting(Dependant::title).contains("Tarn Gate", "Cold Harbour");
        });
        assertThat(imports.get(people.coordinator(), applied.reference()).state())
                .isEqualTo(ImportState.APPLIED);
    }

    @Test
    @DisplayName("A hidden record neither hinders an undo nor is lost by it: it stays, with what it is about, for its"
            + " readers")
    void aHiddenRecordStaysForItsReaders() {
        var guardian = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST);
        var before = views.checksums(people.coordinator());
        var applied = applied(ReturnExamples.smallReturn());
        var person = reference(imports.brought(people.coordinator(), applied.reference(), EntityKind.PERSON, 1));
        var said = safeguarded(guardian, person);

        assertThat(imports.dependants(people.coordinator(), applied.reference()))
                .isEmpty();
        assertThat(imports.undo(people.coordinator(), applied.reference(), "Sent by mistake", quiet()))
                .isInstanceOf(ImportOutcome.Done.class);

        assertThat(views.checksums(people.coordinator())).isEqualTo(before);
        assertThatThrownBy(() -> entities.get(people.coordinator(), person, AsAt.NOW))
                .isInstanceOf(NoSuchRecord.class);
        assertThat(entities.get(guardian, person, AsAt.NOW).reference()).isEqualTo(person);
        assertThat(statements.get(guardian, said).text()).isEqualTo("Met at the station");
        assertThat(waitingFor(guardian)).contains("/entities/" + person);
        assertThat(waitingFor(people.coordinator())).doesNotContain("/entities/" + person);

        statements.withdraw(guardian, List.of(said));
        assertThat(waitingFor(guardian)).doesNotContain("/entities/" + person);
        assertThatThrownBy(() -> entities.get(guardian, person, AsAt.NOW)).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName(
            "R49: who may read what an import brings follows from its uploader's body and its grade, from nothing in"
                    + " it")
    void whoMayReadFollowsFromTheUploader() {
        var applied = applied(List.of(
                file("groups.csv", "key,name,theme,class,marking,handling\nG1,Aster Lane,DRUGS,1,OFFICIAL,P\n")));

        assertThat(group(applied, 0).accessClass())
                .isEqualTo(
                        transactions.as(people.analyst(), () -> classes.ownedBy(people.analyst(), Grade.Handling.P)));
        assertThat(imports.problems(people.coordinator(), applied.reference(), null, 1)
                        .page())
                .extracting(ReturnProblem::column)
                .contains("class", "marking", "handling");
    }

    @Test
    @DisplayName("R49: what others said stands beside an import about the same person and is replaced by nothing")
    void whatOthersSaidIsReplacedByNothing() {
        var first = applied(
                List.of(file("people.csv", "key,given_names,family_name,birth_date\nP1,Ismay,Corriden,1975-06-07\n")));
        var before = statementsOf(first);

        var second = applied(
                List.of(file("people.csv", "key,given_names,family_name,birth_date\nP1,Ismay,Corriden,1985-06-07\n")));

        assertThat(statementsOf(first)).isEqualTo(before);
        assertThat(reference(imports.brought(people.coordinator(), second.reference(), EntityKind.PERSON, 1)))
                .isNotEqualTo(
                        reference(imports.brought(people.coordinator(), first.reference(), EntityKind.PERSON, 1)));
    }

    @Test
    @DisplayName("An import stopped on its way leaves nothing and can be accepted again")
    void anImportStoppedOnItsWayLeavesNothing() {
        var uploaded = uploaded(fullReturn());
        imports.askForAcceptance(people.analyst(), uploaded.reference());
        var before = views.checksums(people.coordinator());

        assertThatThrownBy(() ->
                        imports.accept(people.coordinator(), uploaded.reference(), stopsAt("Recording assessments")))
                .isInstanceOf(Cancelled.class);

        assertThat(views.checksums(people.coordinator())).isEqualTo(before);
        assertThat(imports.get(people.coordinator(), uploaded.reference()).state())
                .isEqualTo(ImportState.ASKED);
        assertThat(imports.accept(people.coordinator(), uploaded.reference(), quiet()))
                .isInstanceOf(ImportOutcome.Done.class);
    }

    @Test
    @DisplayName("A return with a file that cannot be read goes no further, and neither does an empty one")
    void aBrokenReturnGoesNoFurther() {
        var broken = uploaded(List.of(file("groups.csv", ReturnExamples.GROUPS), file("people.csv", "key,\"")));
        var empty = uploaded(List.of(file("groups.csv", "key,name\n")));

        for (var unusable : List.of(broken, empty)) {
            assertThat(imports.askForAcceptance(people.analyst(), unusable.reference()))
                    .isInstanceOf(ImportOutcome.Refused.class);
        }
    }

    @Test
    @DisplayName("Refused or withdrawn, an import keeps nothing of what was read")
    void refusedOrWithdrawnAnImportKeepsNothing() {
        var refused = uploaded(ReturnExamples.smallReturn());
        imports.askForAcceptance(people.analyst(), refused.reference());
        imports.refuse(people.coordinator(), refused.reference(), "Not ours");
        var withdrawn = uploaded(ReturnExamples.smallReturn());
        imports.withdraw(people.analyst(), withdrawn.reference());

        for (var ended : List.of(refused, withdrawn)) {
            assertThat(imports.rows(people.coordinator(), ended.reference(), Sheet.PEOPLE, 1)
                            .total())
                    .isZero();
            assertThat(imports.accept(people.coordinator(), ended.reference(), quiet()))
                    .isInstanceOf(ImportOutcome.Refused.class);
        }
    }

    @Test
    @DisplayName("The reject file names file, row, column, value and reason, and holds no formula")
    void theRejectFileNamesEverything() {
        var uploaded = uploaded(List.of(
                file("people.csv", "key,family_name,pnc_id,sex\nP1,Lowe,1979/0163001A,@x\n"),
                file("groups.csv", ReturnExamples.GROUPS)));

        assertThat(imports.rejectFile(people.analyst(), uploaded.reference()))
                .contains("people.csv,2,pnc_id,1979/0163001A,Value left out,")
                .contains("people.csv,2,sex,'@x,Value left out,");
    }

    private static List<UploadedFile> fullReturn() {
        return List.of(
                file("groups.csv", ReturnExamples.GROUPS),
                file("people.csv", ReturnExamples.PEOPLE),
                file("memberships.csv", ReturnExamples.MEMBERSHIPS),
                file("relations.csv", "group,relation,other,tension\nG1,RIVAL,G2,HIGH\n"),
                file("assessments.csv", """
                    key,group,model,assessed_by,assessed_on
                    A1,G1,ocgm-style-v1,DI Field,2015-03-01
                    A2,G1,ocgm-style-v1,DI Field,2016-03-01
                    """),
                file("answers.csv", "assessment,factor,value\nA1,C1,Low\nA2,C1,High\n"));
    }

    private static <T> T on(String moment, Supplier<T> work) {
        var made = new ArrayList<T>();
        Now.at(Instant.parse(moment), () -> made.add(work.get()));
        return made.getFirst();
    }

    private void speakOf(Subject subject) {
        var analyst = people.analyst();
        transactions.run(analyst, () -> {
            var source = statements.addSource(
                    analyst, new NewSource(subject.accessClass(), SourceKind.OTHER, "Another report", null));
            var said = new NewStatement.Basis(
                            source.id(), Grade.parse("2D P").orElseThrow(), true, subject.accessClass())
                    .text(subject.ref(), Predicate.TERRITORY, "Docks");
            statements.record(analyst, List.of(said));
        });
    }

    private StatementId safeguarded(Actor guardian, Reference person) {
        return transactions.as(guardian, () -> {
            var accessClass = classes.of(
                    guardian,
                    AccessClass.of(Marking.OFFICIAL_SENSITIVE, Grade.Handling.P, guardian.unit())
                            .within(Compartment.SAFEGUARDING));
            var source = statements.addSource(guardian, new NewSource(accessClass, SourceKind.OTHER, "A school", null));
            var said = new NewStatement.Basis(source.id(), Grade.parse("2D P").orElseThrow(), true, accessClass)
                    .text(entities.get(guardian, person, AsAt.NOW).ref(), Predicate.ACTIVITY, "Met at the station");
            return statements.record(guardian, List.of(said)).getFirst();
        });
    }

    private List<String> waitingFor(Actor actor) {
        return work.stream()
                .flatMap(source -> source.items(actor).stream())
                .map(WorkItem::href)
                .toList();
    }

    private List<StatementId> statementsOf(Import applied) {
        return transactions.as(
                people.coordinator(),
                () -> jdbc.sql("select id from pole.statement_now where source = :source order by id")
                        .param(
                                "source",
                                Objects.requireNonNull(applied.source()).value())
                        .query((row, number) -> new StatementId(row.getObject("id", UUID.class)))
                        .list());
    }

    private Import uploaded(List<UploadedFile> files) {
        return imports.upload(people.analyst(), asked(files, "2D P"));
    }

    private Import applied(List<UploadedFile> files) {
        return accepted(people.analyst(), people.coordinator(), uploaded(files));
    }

    private Import accepted(Actor uploader, Actor second, Import uploaded) {
        imports.askForAcceptance(uploader, uploaded.reference());
        return ((ImportOutcome.Done) imports.accept(second, uploaded.reference(), quiet())).changed();
    }

    private Subject group(Import applied, int number) {
        var brought = imports.brought(people.coordinator(), applied.reference(), EntityKind.GROUP, 1);
        return subjects.get(
                people.coordinator(),
                Reference.parse(brought.page().get(number).reference()).orElseThrow(),
                AsAt.NOW);
    }

    private static Reference reference(Found<Brought> brought) {
        return Reference.parse(brought.page().getFirst().reference()).orElseThrow();
    }

    static NewImport asked(List<UploadedFile> files, String grade) {
        return new NewImport(
                files,
                "Return of Merseyside",
                SourceKind.OFFICIAL,
                Grade.parse(grade).orElseThrow(),
                Areas.standard().withKey("merseyside").orElseThrow(),
                null,
                "Quarterly return");
    }

    private static Progress quiet() {
        return stopsAt("never");
    }

    private static Progress stopsAt(String step) {
        return new Progress() {
            @Override
            public void of(long total) {}

            @Override
            public void done(long soFar) {}

            @Override
            public void say(String sentence) {
                if (sentence.equals(step)) {
                    throw new Cancelled();
                }
            }
        };
    }
}

package occ.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import occ.access.Accounts;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Role;
import occ.access.Transactions;
import occ.adequacy.Clocks;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.OrganisationId;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.kernel.Tier;
import occ.mapping.Agreement;
import occ.mapping.Grounds;
import occ.mapping.Merge;
import occ.mapping.Move;
import occ.mapping.MoveOutcome.Moved;
import occ.mapping.Recording;
import occ.mapping.Recording.Recorded;
import occ.mapping.Recording.Refused;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.partners.Bodies;
import occ.partners.Body;
import occ.partners.Coalitions;
import occ.partners.ExposureDetails;
import occ.partners.ExposureKind;
import occ.partners.Exposures;
import occ.partners.Levers;
import occ.partners.Network;
import occ.partners.PartnerExamples;
import occ.partners.Relationship.Strength;
import occ.partners.RelationshipKind;
import occ.plans.Action.Content;
import occ.plans.Objective.Measure;
import occ.plans.PlanOutcome.Done;
import occ.tasking.BoardSection;
import occ.tasking.MadeSubjects;
import occ.tasking.Response;
import occ.tasking.TaskingBoard;
import occ.tasking.TaskingOutcome.Decided;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An officer, a body or the subject itself leaves while a plan runs: nothing is lost, and somebody is told. */
@WholeApplication
class WhoeverLeavesTests {
    private static final LocalDate SOON = LocalDate.now().plusDays(30);

    @Autowired
    ApplicationContext context;

    @Autowired
    Plans plans;

    @Autowired
    Actions actions;

    @Autowired
    Response response;

    @Autowired
    TaskingBoard board;

    @Autowired
    Subjects subjects;

    @Autowired
    Accounts accounts;

    @Autowired
    Bodies bodies;

    @Autowired
    Levers levers;

    @Autowired
    Exposures exposures;

    @Autowired
    Coalitions coalitions;

    @Autowired
    Clocks clocks;

    @Autowired
    Organisations organisations;

    @Autowired
    Transactions transactions;

    @Autowired
    People people;

    MadeSubjects made;
    Actor writer;
    Actor coordinator;

    @BeforeEach
    void whoIsThere() {
        made = context.getAutowireCapableBeanFactory().createBean(MadeSubjects.class);
        writer = people.analyst();
        coordinator = people.coordinator();
    }

    @Test
    @DisplayName(
            "When whoever leads has left, the coordinator is told, hands it over, and the plan and its actions go on")
    void theLeadLeaves() {
        var subject = made.mapped(EntityKind.VULNERABILITY, "Unwatched quay", Handling.P);
        var gone = people.another("force:merseyside", Role.LEAD_OFFICER);
        lead(subject, gone, "");
        inForce(subject);
        done(actions.add(writer, subject, action(subject, new ActionOwner.Lead())));
        assertThat(vacancies()).doesNotContain(subject.name());

        accounts.close(people.administrator(), gone.account());

        assertThat(vacancies()).contains(subject.name());
        var visitor = Visitor.signedIn(context, coordinator);
        assertThat(visitor.open("/work").text()).contains("Nobody leads: Unwatched quay");
        assertThat(visitor.open(subject.address()).text()).contains("has left");
        var why = "One street, held by the ward team whatever becomes of the lead";
        assertThat(response.decideTier(people.chair(), subject.id(), -1, Tier.LOCAL, why))
                .isInstanceOf(Decided.class);
        assertThat(running(subject)).as("at the next deed its clock runs").contains("lead-not-assigned");

        var next = people.another("force:merseyside", Role.LEAD_OFFICER);
        lead(subject, next, "Two actions are open; the council is told on Fridays");
        assertThat(vacancies()).doesNotContain(subject.name());
        assertThat(running(subject)).doesNotContain("lead-not-assigned");
        assertThat(actions.own(next)).extracting(Actions.Owned::subject).contains(subject.name());
        assertThat(Plans.inForce(plans.versions(next, subject.id()))).isPresent();
    }

    @Test
    @DisplayName(
            "R40: of two merged subjects both plans stay, each page leads to the other, and undone all is as before")
    void theSubjectIsMerged() {
        var one = made.mapped(EntityKind.VULNERABILITY, "Eastern sidings", Handling.P);
        var other = made.mapped(EntityKind.VULNERABILITY, "Western sidings", Handling.P);
        inForce(one);
        inForce(other);
        var before = List.of(plans.versions(writer, one.id()), plans.versions(writer, other.id()));
        var visitor = Visitor.signedIn(context, writer);

        var board = new Agreement.OfBoard(Tier.NATIONAL, "Minute 4 of the board");
        move(one, Move.MERGE, Merge.into(other.ref(), board, "One place, told twice"));

        assertThat(List.of(plans.versions(writer, one.id()), plans.versions(writer, other.id())))
                .isEqualTo(before);
        assertThat(visitor.open(one.address() + "/plan").text())
                .contains("Merged into Western sidings", "runs no more", "Plan for Western sidings")
                .doesNotContain("Begin a new version");
        assertThat(visitor.open(other.address() + "/plan").text())
                .contains("Carries on for Eastern sidings", "Plan for Eastern sidings", "Begin a new version");

        move(one, Move.UNDO_COMBINATION, Grounds.Undo.because("Two places"));
        assertThat(List.of(plans.versions(writer, one.id()), plans.versions(writer, other.id())))
                .isEqualTo(before);
        assertThat(visitor.open(one.address() + "/plan").text())
                .contains("Begin a new version")
                .doesNotContain("Merged into");
        assertThat(visitor.open(other.address() + "/plan").text()).doesNotContain("Carries on for");
    }

    @Test
    @DisplayName(
            "When a body’s agreement ends, what it did by it is not offered, the coalition does without it, and the plan’s owner is told")
    void aPartnerLeaves() {
        var group = made.mapped(EntityKind.GROUP, "Tamarisk Yard", Handling.P);
        lead(group, people.leadOfficer(), "");
        inForce(group);
        var agency = bodies.get(writer, "agency-charity-commission");
        var stays = bodies.get(writer, "agency-environment-agency");
        var agreement = recorded(bodies.relate(
                coordinator, agency.key(), stays.key(), RelationshipKind.AGREEMENT, Strength.WORKING, "Share filings"));
        lever(agency, 1, agreement.reference());
        lever(stays, 3, null);
        recorded(exposures.add(
                writer, group, new ExposureDetails(ExposureKind.BUSINESSES, "A car wash", null, false, "")));
        var owner = new ActionOwner.Body(new OrganisationId(agency.id().value()), agency.name());
        done(actions.add(writer, group, action(group, owner)));
        assertThat(contenders(group)).contains(agency.name(), stays.name());

        bodies.endRelationship(coordinator, agency.key(), agreement.reference());

        assertThat(contenders(group)).contains(stays.name()).doesNotContain(agency.name());
        assertThat(chosen(group)).isNotEmpty().doesNotContain(agency.name());
        assertThat(levers.of(writer, agency.id()))
                .filteredOn(one -> one.details().agreement() != null)
                .allSatisfy(one -> assertThat(one.isInForce(LocalDate.now())).isFalse());
        var lead = Visitor.signedIn(context, people.leadOfficer());
        assertThat(lead.open("/work").text()).contains(agency.name() + " has left: Ask for the filings");
        assertThat(lead.open(group.address() + "/plan").text()).contains(agency.name() + " has left: ask another body");

        assertThat(actions.bodies()).extracting(Organisation::name).contains(agency.name());
        recorded(bodies.close(coordinator, agency.key(), "It takes no part any more"));
        assertThat(actions.bodies()).extracting(Organisation::name).doesNotContain(agency.name());
    }

    private List<String> vacancies() {
        return board.rows(coordinator, BoardSection.LEAD_LEFT, 0, 500).stream()
                .map(TaskingBoard.Row::name)
                .toList();
    }

    private List<String> contenders(Subject group) {
        return coalitions.face(writer, group).contenders().stream()
                .map(one -> one.body().name())
                .toList();
    }

    private List<String> chosen(Subject group) {
        Network network = coalitions.face(writer, group);
        return network.proposal().best().members().stream()
                .map(member ->
                        network.contenders().get(member.candidate()).body().name())
                .toList();
    }

    private void lever(Body body, int cost, @Nullable Reference agreement) {
        var said = PartnerExamples.lever(
                "Look through filings", cost, LocalDate.now().plusDays(60), ExposureKind.BUSINESSES);
        var details = agreement == null ? said : PartnerExamples.under(agreement, said);
        var proposed = recorded(levers.propose(coordinator, body, details));
        recorded(levers.decide(people.chair(), body, proposed.reference(), true, "As it should be"));
    }

    private void lead(Subject subject, Actor next, String note) {
        assertThat(response.assignLead(people.chair(), subject.id(), -1, next.account(), note))
                .isInstanceOf(Decided.class);
        response.accept(next, subject.id());
    }

    private void inForce(Subject subject) {
        done(plans.begin(writer, subject, null));
        done(plans.word(writer, subject, -1, new Wording("", "", "A rival", "No load for a year", "", SOON)));
        for (var pillar : List.of(Pillar.PURSUE, Pillar.PREVENT)) {
            var measure = new Measure("Loads a month", "4", "0", SOON);
            done(plans.aim(writer, subject, -1, new Objective(UUID.randomUUID(), pillar, "Close it", measure)));
        }
        done(plans.submit(writer, subject, -1));
        done(plans.decide(coordinator, subject, -1, true, ""));
    }

    private Actions.Asked action(Subject subject, ActionOwner owner) {
        var line = plans.versions(writer, subject.id()).getFirst().objectives().getFirst();
        var content = new Content(
                line.line(), line.pillar(), "Ask for the filings", "", Target.SUBJECT, false, "", owner, SOON);
        return new Actions.Asked(
                content, List.of(), owner instanceof ActionOwner.Body ? "Look through the filings" : "");
    }

    private void move(Subject subject, Move move, Grounds grounds) {
        assertThat(subjects.move(coordinator, subject.id(), -1, move, grounds)).isInstanceOf(Moved.class);
    }

    private List<String> running(Subject subject) {
        return transactions.as(writer, () -> clocks.running(writer, subject.id())).stream()
                .map(one -> one.rule().key())
                .toList();
    }

    private static <T> T recorded(Recording<T> outcome) {
        return switch (outcome) {
            case Recorded<T>(var record) -> record;
            case Refused<T>(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static void done(PlanOutcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
    }
}

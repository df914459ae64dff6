package occ.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import occ.access.Organisations;
import occ.access.Role;
import occ.bids.Asset;
import occ.bids.Bid;
import occ.bids.BidExamples;
import occ.bids.BidLevel;
import occ.bids.BidMove;
import occ.bids.Bids;
import occ.bids.Decision;
import occ.bids.Teams;
import occ.bids.Teams.NewTeam;
import occ.faces.pages.DateWords;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.mapping.Subject;
import occ.partners.ExposureDetails;
import occ.partners.ExposureKind;
import occ.partners.Exposures;
import occ.tasking.CarriedRisks;
import occ.tasking.MadeSubjects;
import occ.tasking.TaskingOutcome.Decided;
import occ.tasking.TaskingRules;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A group whose late tier somebody carried the risk of, that depended on a yard, and that a team was given for. */
@WholeApplication
class WhatRestsOnASubjectGoesTests {
    @Autowired
    CarriedRisks risks;

    @Autowired
    Exposures exposures;

    @Autowired
    Bids bids;

    @Autowired
    Teams teams;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    RetentionWorld retention;
    Subject group;

    @BeforeEach
    void aGroup() {
        retention = RetentionWorld.of(context);
        var made = context.getAutowireCapableBeanFactory().createBean(MadeSubjects.class);
        group = Now.at(
                Instant.now().minus(Duration.ofDays(28)),
                () -> made.mapped(EntityKind.GROUP, "Farthingsmoor Wharf", Handling.P));
    }

    @Test
    @DisplayName("R28: with a subject goes who carried its risk, what it depended on and what it was given")
    void withASubjectGoesWhatRestsOnIt() {
        var today = DateWords.today(Instant.now());
        assertThat(risks.accept(people.chair(), group.id(), TaskingRules.NO_TIER, today.plusDays(9), "It is watched"))
                .isInstanceOf(Decided.class);
        exposures.add(people.analyst(), group, new ExposureDetails(ExposureKind.PROPERTY, "Its yard", null, false, ""));
        given();
        var acceptance = """
            select count(*) from adequacy.acceptance a join adequacy.clock c on c.id = a.clock where c.subject = ?
            """;
        var exposure = "select count(*) from partners.exposure where subject = ?";
        var team = "select count(*) from bids.team_given g join bids.bid b on b.id = g.bid where b.subject = ?";
        for (var rows : List.of(acceptance, exposure, team)) {
            assertThat(retention.count(rows, key())).as(rows).isOne();
        }
        var all = retention.count("select count(*) from adequacy.acceptance");

        dispose();

        for (var rows : List.of(acceptance, exposure, team)) {
            assertThat(retention.count(rows, key())).as(rows).isZero();
        }
        assertThat(retention.count("select count(*) from adequacy.acceptance")).isEqualTo(all - 1);
        assertThat(retention.count("select count(*) from bids.team_given g where not exists"
                        + " (select from bids.bid b where b.id = g.bid)"))
                .isZero();
    }

    private void given() {
        var coordinator = people.coordinator();
        var region = organisations.find("region:NW").orElseThrow();
        var name = "Team " + UUID.randomUUID();
        teams.add(coordinator, new NewTeam(name, List.of(Asset.SURVEILLANCE), region));
        var team = teams.all(coordinator).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        var first = DateWords.today(Instant.now()).plusDays(3);
        var bid = done(bids.write(people.leadOfficer(), group, BidLevel.REGIONAL, BidExamples.text(first)));
        bid = done(bids.move(people.leadOfficer(), bid.reference(), bid.version(), BidMove.SUBMIT, "Please", null));
        bid = done(bids.score(coordinator, bid.reference(), bid.version(), BidExamples.scores(4)));
        bid = done(bids.move(coordinator, bid.reference(), bid.version(), BidMove.TABLE, "For the chair", null));
        bid = done(bids.decide(people.chair(), bid.reference(), bid.version(), new Decision.Accepted("It is needed")));
        assertThat(teams.give(coordinator, bid, team.reference(), first, first)).isEmpty();
    }

    private static Bid done(Bids.Outcome outcome) {
        return ((Bids.Outcome.Done) outcome).bid();
    }

    private void dispose() {
        var approver = people.with("command", Role.DISPOSAL_APPROVER);
        RetentionWorld.after(
                12, 0, () -> retention.reviews.review(people.analyst(), group.reference(), RetentionWorld.disposal()));
        var proposal = retention.disposals.waiting(approver).stream()
                .filter(one -> one.recordReference().equals(group.reference()))
                .findFirst()
                .orElseThrow();
        assertThat(RetentionWorld.after(
                        12,
                        1,
                        () -> retention.disposals.approve(approver, proposal.reference(), "It need not be kept")))
                .isInstanceOf(Outcome.Done.class);
    }

    private UUID key() {
        return group.id().value();
    }
}

package occ.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Transactions;
import occ.bids.Bid;
import occ.bids.BidExamples;
import occ.bids.BidLevel;
import occ.bids.BidMove;
import occ.bids.Bids;
import occ.bids.Decision;
import occ.disruption.ClaimExamples;
import occ.disruption.Disruptions;
import occ.disruption.Effect;
import occ.disruption.Operated;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Reference;
import occ.mapping.ArchiveObjection;
import occ.mapping.Subject;
import occ.operations.OperationCase.Tie;
import occ.operations.Operations.Outcome;
import occ.operations.Operations.Outcome.Done;
import occ.operations.Operations.Outcome.Refused;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Operations from a bid that was given to what was learnt. */
@WholeApplication
class OperationsTests {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Operations operations;

    @Autowired
    RunningOperations running;

    @Autowired
    ClosingOperations closing;

    @Autowired
    OwnOperations own;

    @Autowired
    Bids bids;

    @Autowired
    Disruptions disruptions;

    @Autowired
    Operated operated;

    @Autowired
    List<ArchiveObjection> objections;

    @Autowired
    Transactions transactions;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    MadeSubjects made;
    Actor lead;
    Actor colleague;
    Actor kent;
    Subject subject;
    String name;
    LocalDate today;

    @BeforeEach
    void aGroup() {
        lead = people.leadOfficer();
        colleague = people.another("force:merseyside", Role.LEAD_OFFICER);
        kent = people.with("force:kent", Role.LEAD_OFFICER);
        made = beans.createBean(MadeSubjects.class);
        subject = made.nominated(EntityKind.GROUP, "Keeps a Yard", Handling.P);
        name = operations.freeNames(lead, 1).getFirst();
        today = DateWords.today(clock.instant());
    }

    @Test
    @DisplayName(
            "An operation is opened from a bid that was given, and is tied to it; from one that was not, it is refused")
    void itIsOpenedFromABid() {
        var draft = bids.write(lead, subject, BidLevel.REGIONAL, BidExamples.text());
        var bid = ((Bids.Outcome.Done) draft).bid();
        var opening = new Opening(OperationExamples.text(name, lead.account(), today), bid.reference(), "");
        assertThat(operations.open(lead, subject, opening))
                .isEqualTo(new Refused("bid", "That bid is not one that was given for this subject"));

        var opened = done(operations.open(
                lead, subject, new Opening(opening.text(), accepted(bid).reference(), "")));

        assertThat(opened.state()).isEqualTo(OperationState.OPEN);
        assertThat(opened.parts().ties())
                .containsExactly(new Tie(TieKind.BID, bid.reference().text(), subject.id()));
        assertThat(opened.isUnderWay()).isFalse();
    }

    @Test
    @DisplayName("Without a tasking it is opened with a reason, and under a name that does not say whom it is about")
    void withoutATaskingItHasAReason() {
        var text = OperationExamples.text(name, lead.account(), today);
        assertThat(operations.open(lead, subject, new Opening(text, null, " ")))
                .isEqualTo(new Refused("untasked", "Say why it is opened without a tasking"));
        assertThat(operations.open(lead, subject, OperationExamples.untasked("Yard Watch", lead.account(), today)))
                .isEqualTo(new Refused("name", "The name must not say whom or what it is about: choose another"));
        assertThat(operations.open(
                        lead,
                        subject,
                        OperationExamples.untasked(name, people.analyst().account(), today)))
                .isEqualTo(new Refused("lead", "Choose somebody who may keep operations"));
        assertThatThrownBy(() -> operations.open(
                        people.analyst(), subject, OperationExamples.untasked(name, lead.account(), today)))
                .isInstanceOf(Forbidden.class);

        assertThat(opened().steps())
                .extracting(OperationCase.Step::words)
                .containsExactly("It could not wait for the meeting");
    }

    @Test
    @DisplayName("Of two open operations one bears a name, and who may not see the one is told nothing of it")
    void aHiddenNamesakeIsNotTold() {
        var kept = made.nominated(EntityKind.GROUP, "Seen by its Own", Handling.C);
        done(operations.open(lead, kept, OperationExamples.untasked(name, lead.account(), today)));

        assertThat(operations.open(
                        lead, subject, OperationExamples.untasked(name.toUpperCase(), lead.account(), today)))
                .isEqualTo(new Refused("name", "An open operation has that name: choose another"));
        var theirs = made.nominated(EntityKind.GROUP, "Elsewhere Altogether", Handling.P);
        assertThat(operations.open(kent, theirs, OperationExamples.untasked(name, kent.account(), today)))
                .isInstanceOf(Done.class);
    }

    @Test
    @DisplayName("R35: who may not see the subject finds no operation against it, in no list and no count")
    void itIsAsNarrowAsItsSubject() {
        var kept = made.nominated(EntityKind.GROUP, "Seen by its Own", Handling.C);
        var hidden = done(operations.open(lead, kept, OperationExamples.untasked(name, lead.account(), today)));
        var which = new Operations.Which(List.of(OperationState.values()), null, false, name);

        assertThat(operations.count(lead, which)).isEqualTo(1);
        assertThat(operations.count(kent, which)).isZero();
        assertThat(operations.list(kent, which, 0, 10)).isEmpty();
        assertThat(operations.of(kent, kept.id(), 10)).isEmpty();
        assertThatThrownBy(() -> operations.get(kent, hidden.reference())).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("An authority is current, then due, then expired, until it is renewed or ended")
    void authoritiesEnd() {
        var authority = new Authority(
                Reference.next("AUT"),
                AuthorityKind.DIRECTED_SURVEILLANCE,
                "DSA 1",
                today,
                today.plusDays(30),
                null,
                "");

        assertThat(authority.on(today, 14)).isEqualTo(AuthorityStanding.CURRENT);
        assertThat(authority.on(today.plusDays(16), 14)).isEqualTo(AuthorityStanding.DUE);
        assertThat(authority.on(today.plusDays(30), 14)).isEqualTo(AuthorityStanding.DUE);
        assertThat(authority.on(today.plusDays(31), 14)).isEqualTo(AuthorityStanding.EXPIRED);
    }

    @Test
    @DisplayName("What is taken off is tied again, each is told once, and nothing of another subject is tied")
    void tiesComeAndGo() {
        var opened = opened();
        var tie = new Tie(TieKind.ACTION, "ACT-0000-0000-0", subject.id());
        done(operations.tie(lead, opened.reference(), tie));
        assertThat(operations.tie(lead, opened.reference(), tie))
                .isEqualTo(new Refused("tied", "It is tied to it already"));
        assertThat(done(operations.untie(lead, opened.reference(), tie.kind(), tie.tied()))
                        .parts()
                        .ties())
                .isEmpty();
        assertThat(done(operations.tie(lead, opened.reference(), tie)).parts().ties())
                .containsExactly(tie);

        var other = made.nominated(EntityKind.GROUP, "Somebody Else", Handling.P);
        assertThat(operations.tie(lead, opened.reference(), new Tie(TieKind.PLAN, "PLN-0000-0000-0", other.id())))
                .isEqualTo(new Refused("tied", "It is of a subject that the operation is not about"));
        done(operations.addSubject(lead, opened.reference(), other.reference()));
        assertThat(operations.of(lead, other.id(), 10)).hasSize(1);
    }

    @Test
    @DisplayName("Who works on it comes and goes; costs add up in pence, and what is taken off counts no more")
    void peopleAndCosts() {
        var opened = opened();
        done(running.addMember(lead, opened.reference(), colleague.account(), "Exhibits", today));
        assertThat(running.addMember(lead, opened.reference(), kent.account(), "Exhibits", today))
                .isEqualTo(new Refused("officer", "Choose an officer of the body that leads, or below it"));
        var left = done(running.endMember(lead, opened.reference(), colleague.account()));
        assertThat(left.parts().members())
                .singleElement()
                .satisfies(member -> assertThat(member.isThere()).isFalse());

        done(running.addCost(lead, opened.reference(), today, CostKind.OVERTIME, 25_050, ""));
        var spent = done(running.addCost(lead, opened.reference(), today, CostKind.TRAVEL, 1_000, "Train"));
        assertThat(spent.spent()).isEqualTo(26_050);
        var first = spent.parts().costs().getFirst().reference();
        assertThat(done(running.takeOffCost(lead, opened.reference(), first)).spent())
                .isEqualTo(1_000);
        assertThatThrownBy(() -> running.addCost(kent, opened.reference(), today, CostKind.OTHER, 1, ""))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("R03: a results analysis is refused while something is open, and approved by another than its author")
    void itIsClosedByAnother() {
        var opened = opened();
        var authorised = done(running.addAuthority(
                lead, opened.reference(), OperationExamples.surveillance(today, today.plusDays(30))));
        var claimed = ((Disruptions.Outcome.Done) disruptions.write(lead, subject, ClaimExamples.of(Effect.MINOR), ""))
                .disruption();
        operated.claim(lead, claimed, opened.reference());
        assertThat(closing.obstacles(lead, authorised)).hasSize(2);
        assertThat(closing.analyse(lead, opened.reference(), authorised.version(), OperationExamples.words()))
                .isInstanceOf(Refused.class);

        var authority = authorised.running().getFirst().reference();
        done(running.end(lead, opened.reference(), authority, today));
        disruptions.withdraw(lead, claimed.reference(), claimed.version(), "Recorded twice");
        var analysed = done(closing.analyse(lead, opened.reference(), authorised.version(), OperationExamples.words()));
        assertThat(closing.mayDecide(lead, analysed)).isFalse();
        assertThat(closing.decide(lead, opened.reference(), analysed.version(), true, "Mine"))
                .isEqualTo(new Refused("decision", "Somebody else than its author approves a results analysis"));
        assertThatThrownBy(() -> closing.decide(colleague, opened.reference(), 0, true, "Borne out"))
                .isInstanceOf(StaleRecord.class);
        var returned =
                done(closing.decide(colleague, opened.reference(), analysed.version(), false, "Say what it cost"));
        assertThat(returned.state()).isEqualTo(OperationState.OPEN);

        analysed = done(closing.analyse(lead, opened.reference(), returned.version(), OperationExamples.words()));
        var closed = done(closing.decide(colleague, opened.reference(), analysed.version(), true, "Borne out"));

        assertThat(closed.state()).isEqualTo(OperationState.CLOSED);
        assertThat(running.addCost(lead, opened.reference(), today, CostKind.OTHER, 1, ""))
                .isInstanceOf(Refused.class);
        var again = done(closing.reopen(colleague, opened.reference(), closed.version(), "The driver is back"));
        assertThat(again.steps())
                .extracting(OperationCase.Step::event)
                .containsExactly(
                        Event.OPENED, Event.ANALYSED, Event.RETURNED, Event.ANALYSED, Event.CLOSED, Event.REOPENED);
    }

    @Test
    @DisplayName("R10: an operation that is open holds back the archive of whom it is about")
    void anOpenOperationHoldsBackAnArchive() {
        var opened = opened();

        assertThat(told())
                .contains("The operation “%s” (%s) is open: close it with a results analysis"
                        .formatted(name, opened.reference().text()));
    }

    private List<String> told() {
        return transactions.as(
                lead,
                () -> objections.stream()
                        .flatMap(one -> one.objections(subject.id()).stream())
                        .toList());
    }

    @Test
    @DisplayName("Whoever leads finds it among their own, and hands it on")
    void itIsHandedOn() {
        var opened = opened();
        assertThat(own.led(lead)).extracting(Operations.Line::reference).contains(opened.reference());

        var text = OperationExamples.text(name, colleague.account(), today);
        var handed = done(operations.change(lead, opened.reference(), opened.version(), text));

        assertThat(handed.isLedBy(colleague.account())).isTrue();
        assertThat(own.led(colleague)).extracting(Operations.Line::reference).containsExactly(opened.reference());
        assertThat(handed.steps()).extracting(OperationCase.Step::event).containsExactly(Event.OPENED, Event.HANDED_ON);
    }

    private OperationCase opened() {
        return done(operations.open(lead, subject, OperationExamples.untasked(name, lead.account(), today)));
    }

    private Bid accepted(Bid bid) {
        var coordinator = people.coordinator();
        var chair = people.with("region:NW", Role.TASKING_CHAIR);
        var submitted = bid(bids.move(lead, bid.reference(), bid.version(), BidMove.SUBMIT, "Ready", null));
        var scored = bid(bids.score(coordinator, bid.reference(), submitted.version(), BidExamples.scores(3)));
        var tabled = bid(bids.move(coordinator, bid.reference(), scored.version(), BidMove.TABLE, "Now", null));
        return bid(bids.decide(chair, bid.reference(), tabled.version(), new Decision.Accepted("It fits")));
    }

    private static Bid bid(Bids.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Bids.Outcome.Done.class);
        return ((Bids.Outcome.Done) outcome).bid();
    }

    private static OperationCase done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).operation();
    }
}

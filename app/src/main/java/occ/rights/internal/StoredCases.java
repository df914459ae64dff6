package occ.rights.internal;

import static occ.rights.CaseState.APPROVED;
import static occ.rights.CaseState.CLOSED;
import static occ.rights.CaseState.IN_HAND;
import static occ.rights.CaseState.SENT;
import static occ.rights.CaseState.TO_APPROVE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.rights.CaseAnswer;
import occ.rights.CaseId;
import occ.rights.CaseState;
import occ.rights.CaseStep;
import occ.rights.NewCase;
import occ.rights.Outcome;
import occ.rights.Refusal;
import occ.rights.RightsCase;
import occ.rights.RightsCases;
import occ.rights.Wait;
import occ.rights.internal.Desk.Deed;
import org.springframework.stereotype.Component;

@Component
class StoredCases implements RightsCases {
    private static final Set<CaseState> OPEN = EnumSet.of(IN_HAND, TO_APPROVE, APPROVED);
    private static final Set<CaseState> ANY = EnumSet.of(IN_HAND, TO_APPROVE, APPROVED, SENT);
    private static final Comparator<RightsCase> SOONEST = Comparator.comparing(
                    (RightsCase about) -> about.deadline().dueOn(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RightsCase::receivedOn);

    private final CaseTable table;
    private final WaitTable waits;
    private final StepTable steps;
    private final Desk desk;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;

    StoredCases(
            CaseTable table,
            WaitTable waits,
            StepTable steps,
            Desk desk,
            Access access,
            Transactions transactions,
            Trail trail) {
        this.table = table;
        this.waits = waits;
        this.steps = steps;
        this.desk = desk;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public RightsCase open(Actor actor, NewCase asked) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.HANDLE_RIGHTS);
            var id = new CaseId(Uuid7.at(desk.now()));
            var reference = Reference.next("RGT");
            table.add(id, reference, actor, asked, desk.now());
            steps.add(id, 1, actor, desk.now(), "rights.received", "Request received", asked.how());
            trail.append(actor, Entry.of(Operation.COLLECTION, "rights.received", id));
            return table.find(reference).orElseThrow();
        });
    }

    @Override
    public RightsCase get(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            var about = desk.find(actor, reference);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "rights.case-read", about.id()));
            return about;
        });
    }

    @Override
    public List<RightsCase> unanswered(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.HANDLE_RIGHTS);
            return listed(actor, table.unanswered().stream().sorted(SOONEST).toList());
        });
    }

    @Override
    public List<RightsCase> waiting(Actor actor) {
        return transactions.as(
                actor,
                () -> access.may(actor, Verb.HANDLE_RIGHTS)
                        ? table.unanswered().stream().sorted(SOONEST).toList()
                        : List.of());
    }

    @Override
    public List<RightsCase> answered(Actor actor, long skip, int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.HANDLE_RIGHTS);
            return listed(actor, table.answered(skip, most));
        });
    }

    @Override
    public long countAnswered(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.HANDLE_RIGHTS);
            return table.countAnswered();
        });
    }

    private List<RightsCase> listed(Actor actor, List<RightsCase> cases) {
        trail.append(
                actor,
                Entry.of(
                                Operation.CONSULTATION,
                                "rights.cases-listed",
                                cases.stream().map(RightsCase::id).toList())
                        .counting(cases.size()));
        return cases;
    }

    @Override
    public boolean mayApprove(Actor actor, RightsCase about) {
        return transactions.as(actor, () -> access.may(actor, Verb.APPROVE_RIGHTS) && !desk.hasAHandIn(actor, about));
    }

    @Override
    public List<CaseStep> steps(Actor actor, RightsCase about) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.HANDLE_RIGHTS);
            return steps.of(about.id());
        });
    }

    @Override
    public Outcome takeUp(Actor actor, Reference reference, int version) {
        return transactions.as(actor, () -> {
            var about = desk.take(actor, reference, version, OPEN);
            var deed = Deed.of("rights.taken-up", "Taken up", "");
            return desk.done(actor, about, deed, each -> table.handle(each.id(), actor.account()));
        });
    }

    @Override
    public Outcome ask(Actor actor, Reference reference, int version, Wait.Kind kind, LocalDate on, String what) {
        return transactions.as(actor, () -> {
            var about = desk.take(actor, reference, version, EnumSet.of(IN_HAND));
            var wait = new Wait(about.waits().size() + 1, kind, on, null, what);
            var deed = Deed.of("rights.asked", "Asked the requester: " + kind.label(), what);
            if (on.isBefore(about.receivedOn())) {
                return desk.refused(
                        actor, about, deed.code(), new Refusal("on", "It was asked after the request came"));
            }
            if (kind == Wait.Kind.CLARIFICATION && !about.right().isOfAccess()) {
                return desk.refused(
                        actor,
                        about,
                        deed.code(),
                        new Refusal("kind", "The law stops the clock for this in a subject access request only"));
            }
            return desk.done(actor, about, deed, each -> waits.add(each.id(), wait));
        });
    }

    @Override
    public Outcome received(Actor actor, Reference reference, int version, int number, LocalDate on) {
        return transactions.as(actor, () -> {
            var about = desk.take(actor, reference, version, EnumSet.of(IN_HAND));
            var wait = about.waits().stream()
                    .filter(one -> one.number() == number && one.isOpen())
                    .findFirst()
                    .orElseThrow(() -> new NoSuchRecord("open question to the requester"));
            var deed = Deed.of("rights.answer-received", "The requester answered", DateWords.day(on));
            return on.isBefore(wait.askedOn())
                    ? desk.refused(actor, about, deed.code(), new Refusal("on", "It came after it was asked for"))
                    : desk.done(actor, about, deed, each -> waits.answered(each.id(), number, on));
        });
    }

    @Override
    public Outcome extend(Actor actor, Reference reference, int version, LocalDate noticeOn, String reasons) {
        return transactions.as(actor, () -> {
            var about = desk.take(actor, reference, version, OPEN);
            var deed =
                    Deed.of("rights.extended", "Two more months, with notice on " + DateWords.day(noticeOn), reasons);
            if (about.extendedOn() != null) {
                return desk.refused(actor, about, deed.code(), new Refusal("reasons", "The law allows that once"));
            }
            return about.deadline().mayBeExtended(noticeOn)
                    ? desk.done(actor, about, deed, each -> table.extend(each.id(), noticeOn, reasons))
                    : desk.refused(
                            actor,
                            about,
                            deed.code(),
                            new Refusal(
                                    "on",
                                    "Notice must be given while the first month runs (section 54(3B)). It does not run"));
        });
    }

    @Override
    public Outcome answer(Actor actor, Reference reference, int version, CaseAnswer answer) {
        return transactions.as(actor, () -> {
            var about = desk.take(actor, reference, version, EnumSet.of(IN_HAND));
            var deed = Deed.of(
                    "rights.answered",
                    answer.granted() ? "Decided to grant it" : "Decided to refuse it",
                    answer.reasons());
            return answer.objection()
                    .map(refusal -> desk.refused(actor, about, deed.code(), refusal))
                    .orElseGet(() -> desk.done(actor, about, deed, each -> table.answer(each.id(), answer)));
        });
    }

    @Override
    public Outcome complain(Actor actor, Reference reference, int version, String words) {
        return note(
                actor, reference, version, Deed.of("rights.complaint-noted", "Complaint to the Commissioner", words));
    }

    @Override
    public Outcome told(Actor actor, Reference reference, int version, String words) {
        return note(actor, reference, version, Deed.of("rights.recipients-told", "Recipients told", words));
    }

    private Outcome note(Actor actor, Reference reference, int version, Deed deed) {
        return transactions.as(actor, () -> {
            var about = desk.take(actor, reference, version, EnumSet.allOf(CaseState.class));
            return desk.done(actor, about, deed, each -> {});
        });
    }

    @Override
    public Outcome close(Actor actor, Reference reference, int version, String words) {
        return transactions.as(actor, () -> {
            var about = desk.take(actor, reference, version, ANY);
            var deed = Deed.of("rights.closed", "Closed", words);
            return desk.done(actor, about, deed, each -> table.move(each.id(), CLOSED));
        });
    }
}

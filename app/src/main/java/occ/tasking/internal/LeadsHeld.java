package occ.tasking.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.pages.DateWords;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Tier;
import occ.mapping.SubjectAddress;
import occ.tasking.LeadAnswer;
import occ.tasking.LeadAssignment;
import occ.tasking.Response.LeadAsked;
import occ.tasking.Situation;
import occ.tasking.TaskingBoard.Row;
import occ.tasking.TaskingOutcome;
import occ.work.Holding;
import occ.work.HoldingKind;
import occ.work.HoldingSource;
import occ.work.Passing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lead of subjects, taken or asked for. Handing it on is asking another, with the handover note (R09). */
@Component
class LeadsHeld implements HoldingSource {
    private static final HoldingKind KIND = new HoldingKind(
            "lead",
            "Lead of groups, priority individuals and vulnerabilities",
            10,
            "Whoever you choose is asked, and leads once they accept. Until then nobody leads it (R09).");

    private final BoardTable board;
    private final LeadTable leads;
    private final Steps steps;
    private final Leading leading;
    private final Candidates candidates;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;

    LeadsHeld(
            BoardTable board,
            LeadTable leads,
            Steps steps,
            Leading leading,
            Candidates candidates,
            Access access,
            Transactions transactions,
            Trail trail) {
        this.board = board;
        this.leads = leads;
        this.steps = steps;
        this.leading = leading;
        this.candidates = candidates;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public HoldingKind kind() {
        return KIND;
    }

    @Override
    public List<Holding> heldBy(Actor actor, AccountId holder) {
        return transactions.as(actor, () -> {
            if (!access.may(actor, Verb.READ_MAP)) {
                return List.of();
            }
            var rows = board.held(holder);
            var found = found(rows);
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "tasking.held-read", ids(rows))
                            .counting(rows.size()));
            return rows.stream()
                    .map(row -> holding(row, mayAssign(actor, found.get(row.subject()))))
                    .toList();
        });
    }

    @Override
    public Map<AccountId, Integer> loads(Actor actor) {
        return transactions.as(actor, () -> access.may(actor, Verb.READ_MAP) ? leads.loads() : Map.of());
    }

    /** Subjects of one area and one class have the same candidates. */
    @Override
    public List<Person> heirs(Actor actor, AccountId holder) {
        return transactions.as(
                actor,
                () -> found(board.held(holder)).all().values().stream()
                        .filter(about -> mayAssign(actor, about))
                        .collect(Collectors.toMap(
                                about -> List.of(about.area(), about.accessClass()),
                                about -> about,
                                (one, same) -> one))
                        .values()
                        .stream()
                        .flatMap(about -> candidates.all(about).stream())
                        .distinct()
                        .toList());
    }

    @Override
    public Passing pass(Actor actor, Baton baton) {
        return transactions.as(
                actor,
                () -> board.held(baton.from()).stream()
                        .filter(row -> row.reference().text().equals(baton.reference()))
                        .findFirst()
                        .map(row -> pass(actor, row.subject(), baton))
                        .orElseGet(Passing::gone));
    }

    private Passing pass(Actor actor, EntityId subject, Baton baton) {
        var lead = steps.findToChange(subject).get(subject).lead();
        if (lead == null || lead.isDeclined() || !lead.officer().account().equals(baton.from())) {
            return Passing.gone();
        }
        var asked = new LeadAsked(subject, baton.to().id(), baton.note());
        return switch (leading.assign(actor, lead.version(), asked)) {
            case TaskingOutcome.Decided _ -> new Passing.Asked();
            case TaskingOutcome.Refused refused -> new Passing.Refused(refused.sentence());
        };
    }

    private Found found(List<Row> rows) {
        return steps.find(ids(rows));
    }

    private static List<EntityId> ids(List<Row> rows) {
        return rows.stream().map(Row::subject).toList();
    }

    private boolean mayAssign(Actor actor, Situation about) {
        return access.may(actor, Verb.ASSIGN_OWNER, about.area());
    }

    private static Holding holding(Row row, boolean may) {
        return new Holding(
                row.reference().text(),
                row.name(),
                SubjectAddress.of(row.kind(), row.reference()),
                why(row),
                row.reviewDue(),
                may ? null : "Whoever assigns leads in " + row.area() + " hands it on");
    }

    private static String why(Row row) {
        var tier = row.tier();
        return Stream.of(row.area(), tier == null ? "" : tier(tier), said(row.lead()))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(", "));
    }

    private static String tier(Tier tier) {
        return "tier " + tier.number();
    }

    private static String said(@Nullable LeadAssignment lead) {
        if (lead == null) {
            return "";
        }
        return switch (lead.answer()) {
            case LeadAnswer.Accepted(var at) -> "leads since " + DateWords.day(at);
            case LeadAnswer.Waiting() -> "asked on " + DateWords.day(lead.made().at()) + ", not answered yet";
            case LeadAnswer.Declined(var at, var _) -> "declined on " + DateWords.day(at);
        };
    }
}

package occ.governance.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.pages.DateWords;
import occ.governance.Leadership;
import occ.governance.Outcome;
import occ.governance.ThemeAddress;
import occ.governance.ThemeLead;
import occ.governance.ThemeLeads;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.work.Holding;
import occ.work.HoldingKind;
import occ.work.HoldingSource;
import occ.work.Passing;
import org.springframework.stereotype.Component;

/** Themes that somebody leads. Whoever appoints leads asks another, who leads once they accept (R42). */
@Component("themeLeadsHeld")
class LeadsHeld implements HoldingSource {
    private static final HoldingKind KIND = new HoldingKind(
            "theme-lead",
            "Threat themes and crime types that they lead",
            75,
            "Whoever you choose is asked, with your note as the reason, and leads once they accept.");

    private final LeadTable table;
    private final ThemeLeads leads;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;

    LeadsHeld(LeadTable table, ThemeLeads leads, Access access, Transactions transactions, Trail trail) {
        this.table = table;
        this.leads = leads;
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
            var held = held(actor, holder).toList();
            if (!held.isEmpty()) {
                trail.append(actor, Entry.of(Operation.CONSULTATION, "governance.leads-read"));
            }
            return held.stream().map(one -> holding(actor, one)).toList();
        });
    }

    @Override
    public Map<AccountId, Integer> loads(Actor actor) {
        return transactions.as(actor, () -> {
            var loads = new HashMap<AccountId, Integer>();
            all(actor).flatMap(LeadsHeld::holders).forEach(lead -> loads.merge(lead.account(), 1, Integer::sum));
            return loads;
        });
    }

    @Override
    public List<Person> heirs(Actor actor, AccountId holder) {
        return transactions.as(
                actor,
                () -> leads.mayAppoint(actor) && held(actor, holder).findAny().isPresent()
                        ? leads.candidates(actor)
                        : List.of());
    }

    @Override
    public Passing pass(Actor actor, Baton baton) {
        return transactions.as(
                actor,
                () -> held(actor, baton.from())
                        .filter(one -> one.theme().name().equals(baton.reference()))
                        .findFirst()
                        .map(one -> pass(actor, one, baton))
                        .orElseGet(Passing::gone));
    }

    private Passing pass(Actor actor, Leadership held, Baton baton) {
        return switch (leads.ask(actor, held.theme(), baton.to(), baton.note())) {
            case Outcome.Done _ -> new Passing.Asked();
            case Outcome.Refused(var _, var sentence) -> new Passing.Refused(sentence);
        };
    }

    private Stream<Leadership> held(Actor actor, AccountId holder) {
        return all(actor).filter(one -> holders(one).anyMatch(lead -> lead.isOf(holder)));
    }

    private Stream<Leadership> all(Actor actor) {
        return access.may(actor, Verb.READ_MAP) ? table.all().stream() : Stream.empty();
    }

    private static Stream<ThemeLead> holders(Leadership one) {
        return Stream.concat(Stream.ofNullable(one.lead()), Stream.ofNullable(one.asked()));
    }

    private Holding holding(Actor actor, Leadership one) {
        var lead = one.lead();
        var since = lead == null ? null : lead.acceptedAt();
        return new Holding(
                one.theme().name(),
                one.theme().label(),
                ThemeAddress.of(one.theme()),
                since == null ? "Asked to lead it" : "Leads it since " + DateWords.day(since),
                null,
                leads.mayAppoint(actor) ? null : "A chair of the command appoints leads");
    }
}

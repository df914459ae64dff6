package occ.governance.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.governance.LeadRules;
import occ.governance.Leadership;
import occ.governance.Outcome;
import occ.governance.ThemeAddress;
import occ.governance.ThemeKey;
import occ.governance.ThemeLeads;
import occ.kernel.Actor;
import occ.kernel.Theme;
import org.springframework.stereotype.Component;

/** R42: a named lead of each theme; a clock runs from when one ends until another accepts. */
@Component
class StoredLeads implements ThemeLeads {
    private final LeadTable table;
    private final LeadClock clocks;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredLeads(
            LeadTable table,
            LeadClock clocks,
            Organisations organisations,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Leadership> all(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "governance.leads-read"));
            return table.all();
        });
    }

    @Override
    public Leadership of(Actor actor, Theme theme) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "governance.theme-read", ThemeKey.of(theme)));
            return table.of(theme);
        });
    }

    @Override
    public List<Leadership> askedOf(Actor actor) {
        return transactions.as(
                actor, () -> access.may(actor, Verb.READ_MAP) ? table.askedOf(actor.account()) : List.of());
    }

    @Override
    public List<Person> candidates(Actor actor) {
        return transactions.as(actor, () -> {
            requireToAppoint(actor);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "governance.candidates-read"));
            return possible();
        });
    }

    @Override
    public Outcome ask(Actor actor, Theme theme, Person person, String why) {
        return transactions.as(actor, () -> {
            requireToAppoint(actor);
            var present = table.findToChange(theme);
            var refused = LeadRules.asking(present, person.id(), why, actor).or(() -> unknown(person));
            if (refused.isPresent()) {
                return refused.get();
            }
            if (present.asked() != null) {
                table.end(theme, false, "Another was asked instead", actor, clock.instant());
            }
            table.ask(theme, person.id(), why, actor, clock.instant());
            return recorded(actor, theme, "governance.lead-asked");
        });
    }

    @Override
    public Outcome answer(Actor actor, Theme theme, boolean accepted, String words) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var present = table.findToChange(theme);
            if (!present.isAskedOf(actor.account())) {
                throw new NoSuchRecord("request");
            }
            var refused = LeadRules.answering(present, accepted, words, actor);
            if (refused.isPresent()) {
                return refused.get();
            }
            return accepted ? accept(actor, present, words) : decline(actor, theme, words);
        });
    }

    private Outcome accept(Actor actor, Leadership present, String words) {
        var theme = present.theme();
        if (present.lead() != null) {
            var note = words.isBlank() ? "" : ": " + words;
            table.end(theme, true, "%s leads it now%s".formatted(actor.name(), note), actor, clock.instant());
        }
        table.accept(theme, clock.instant());
        clocks.stop(actor, theme);
        return recorded(actor, theme, "governance.lead-accepted");
    }

    private Outcome decline(Actor actor, Theme theme, String why) {
        table.end(theme, false, why, actor, clock.instant());
        return recorded(actor, theme, "governance.lead-declined");
    }

    @Override
    public Outcome end(Actor actor, Theme theme, String why) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var present = table.findToChange(theme);
            if (!present.isLedBy(actor.account())) {
                requireToAppoint(actor);
            }
            var refused = LeadRules.ending(present, why, actor);
            if (refused.isPresent()) {
                return refused.get();
            }
            table.end(theme, true, why, actor, clock.instant());
            clocks.start(actor, theme);
            return recorded(actor, theme, "governance.lead-ended");
        });
    }

    @Override
    public boolean mayAppoint(Actor actor) {
        return access.may(actor, Verb.APPOINT_LEADS, organisations.command().id());
    }

    private Outcome recorded(Actor actor, Theme theme, String deed) {
        trail.append(actor, Entry.of(Operation.ADMINISTRATION, deed, ThemeKey.of(theme)));
        return new Outcome.Done(ThemeAddress.of(theme));
    }

    private Optional<Outcome.Refused> unknown(Person person) {
        return Outcome.when(
                possible().stream().noneMatch(one -> one.id().equals(person.id())),
                "person",
                "Choose somebody who reads the map");
    }

    private List<Person> possible() {
        return access.whoHold(Verb.READ_MAP, organisations.command().id());
    }

    private void requireToAppoint(Actor actor) {
        access.require(actor, Verb.APPOINT_LEADS, organisations.command().id());
    }
}

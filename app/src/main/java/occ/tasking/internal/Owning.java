package occ.tasking.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Verb;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.kernel.Actor;
import occ.tasking.OwnerRules;
import occ.tasking.Response.OwnerAsked;
import occ.tasking.Situation;
import occ.tasking.TaskingOutcome;
import occ.tasking.TaskingOutcome.Decided;
import occ.tasking.internal.OwnershipTable.NewOwner;
import org.springframework.stereotype.Component;

/** Assigning the body that answers for a subject. */
@Component
class Owning {
    private static final List<Organisation.Kind> ORDER = List.of(
            Organisation.Kind.FORCE,
            Organisation.Kind.REGION,
            Organisation.Kind.AGENCY,
            Organisation.Kind.COMMAND,
            Organisation.Kind.PARTNER);

    private final Steps steps;
    private final OwnershipTable table;
    private final Access access;
    private final Organisations organisations;
    private final Clock clock;

    Owning(Steps steps, OwnershipTable table, Access access, Organisations organisations, Clock clock) {
        this.steps = steps;
        this.table = table;
        this.access = access;
        this.organisations = organisations;
        this.clock = clock;
    }

    List<Organisation> possibleOwners() {
        return organisations.all().stream()
                .filter(Organisation::competent)
                .sorted(Comparator.<Organisation>comparingInt(body -> ORDER.indexOf(body.kind()))
                        .thenComparing(Organisation::name))
                .toList();
    }

    TaskingOutcome assign(Actor actor, int version, OwnerAsked asked) {
        var found = steps.findToChange(asked.subject());
        require(actor, found);
        refuseStale(found.get(asked.subject()), version, asked);
        return assign(actor, List.of(asked), found).getFirst();
    }

    List<TaskingOutcome> assign(Actor actor, List<OwnerAsked> asked) {
        var found = steps.find(asked.stream().map(OwnerAsked::subject).toList());
        require(actor, found);
        return assign(actor, asked, found);
    }

    private List<TaskingOutcome> assign(Actor actor, List<OwnerAsked> asked, Found found) {
        var outcomes = new ArrayList<TaskingOutcome>();
        var owners = new ArrayList<NewOwner>();
        for (var one : asked) {
            var about = found.get(one.subject());
            var outcome = OwnerRules.decide(about, actor, organisations.get(one.owner()), one.reason());
            outcomes.add(outcome);
            if (outcome instanceof Decided) {
                owners.add(new NewOwner(about, one.owner(), one.reason()));
            }
        }
        table.replace(owners, actor.account(), clock.instant());
        return steps.recordAndTell(actor, "tasking.owner-assigned", outcomes);
    }

    private void require(Actor actor, Found found) {
        found.areas().forEach(area -> access.require(actor, Verb.ASSIGN_OWNER, area));
    }

    private void refuseStale(Situation about, int seen, OwnerAsked asked) {
        var owner = about.owner();
        if (seen >= 0 && seen != (owner == null ? 0 : owner.version())) {
            var now = table.of(about.subject(), clock.instant()).getFirst();
            throw new StaleRecord(List.of(
                    new Difference("Owner", organisations.get(asked.owner()).name(), now.name()),
                    new Difference("Reason", asked.reason(), now.made().why()),
                    new Difference("Assigned by", "You", now.made().by().name())));
        }
    }
}

package occ.threattolife.internal;

import java.time.Clock;
import java.util.List;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.threattolife.Duty;
import occ.threattolife.DutyRota;
import occ.threattolife.DutyRules;
import occ.threattolife.Gap;
import occ.threattolife.OnDuty;
import occ.threattolife.Outcome;
import org.springframework.stereotype.Component;

@Component
class StoredRota implements DutyRota {
    private final DutyTable table;
    private final Callouts callouts;
    private final Lines lines;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredRota(
            DutyTable table,
            Callouts callouts,
            Lines lines,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.callouts = callouts;
        this.lines = lines;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<OnDuty> answering(Actor actor) {
        return transactions.as(actor, () -> callouts.along(lines.above(actor.unit())));
    }

    @Override
    public List<Duty> duties(Actor actor) {
        var line = lines.above(actor.unit());
        var area = lines.below(actor.unit()).stream().map(Organisation::id).toList();
        return transactions.as(actor, () -> table.notOver(Lines.joined(line, area), clock.instant()));
    }

    @Override
    public List<Gap> gaps(Actor actor) {
        return transactions.as(actor, () -> {
            var now = clock.instant();
            var duties = table.notOver(lines.above(actor.unit()), now).stream()
                    .filter(duty -> callouts.mayAnswer(duty.officer().account(), duty.organisation()))
                    .toList();
            return Gap.in(duties, now, now.plus(AHEAD));
        });
    }

    @Override
    public List<Organisation> areas(Actor actor) {
        return lines.below(actor.unit());
    }

    @Override
    public List<Person> officers(Actor actor) {
        return areas(actor).stream()
                .flatMap(area -> access.whoMay(Verb.ANSWER_THREATS_TO_LIFE, area.id()).stream())
                .distinct()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    @Override
    public Outcome set(Actor actor, NewDuty duty) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.KEEP_DUTY_ROTA, duty.organisation());
            table.lock(duty.organisation());
            var now = clock.instant();
            var standing = table.notOver(List.of(duty.organisation()), now);
            var mayAnswer = callouts.mayAnswer(duty.officer(), duty.organisation());
            var outcome = DutyRules.set(duty, mayAnswer, standing, now);
            record(actor, duty, outcome);
            return outcome;
        });
    }

    @Override
    public void remove(Actor actor, Reference reference) {
        transactions.run(actor, () -> {
            access.require(actor, Verb.KEEP_DUTY_ROTA);
            var duty = table.find(reference).orElseThrow(() -> new NoSuchRecord("turn of duty"));
            access.require(actor, Verb.KEEP_DUTY_ROTA, duty.organisation());
            table.remove(duty.id(), actor.account(), clock.instant());
            trail.append(
                    actor,
                    Entry.of(
                            Operation.ADMINISTRATION,
                            "threattolife.duty-removed",
                            duty.id(),
                            duty.officer().account()));
        });
    }

    private void record(Actor actor, NewDuty duty, Outcome outcome) {
        var deed = "threattolife.duty-set";
        switch (outcome) {
            case Outcome.Done _ -> {
                var id = table.add(duty, actor.account(), clock.instant());
                trail.append(actor, Entry.of(Operation.ADMINISTRATION, deed, id, duty.officer()));
            }
            case Outcome.Refused _ ->
                trail.append(
                        actor,
                        Entry.of(Operation.ADMINISTRATION, deed, duty.officer()).ending(Result.REFUSED));
        }
    }
}

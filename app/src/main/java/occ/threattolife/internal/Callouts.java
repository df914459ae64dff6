package occ.threattolife.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import occ.access.Access;
import occ.access.Verb;
import occ.kernel.AccountId;
import occ.kernel.OrganisationId;
import occ.threattolife.Callout;
import occ.threattolife.Duty;
import occ.threattolife.Limits;
import occ.threattolife.OnDuty;
import occ.threattolife.Standing;
import occ.threattolife.Who;
import org.springframework.stereotype.Component;

/** Finds out who is asked about threats at this moment, from the rota and from who may answer. */
@Component
class Callouts {
    private final DutyTable duties;
    private final Access access;
    private final Limits limits;
    private final Clock clock;

    Callouts(DutyTable duties, Access access, Limits limits, Clock clock) {
        this.duties = duties;
        this.access = access;
        this.limits = limits;
        this.clock = clock;
    }

    Callout of(Standing standing) {
        return of(List.of(standing)).apply(standing);
    }

    /** For many at once: the rota is read once. */
    Function<Standing, Callout> of(Collection<Standing> standings) {
        var now = clock.instant();
        var organisations =
                standings.stream().flatMap(standing -> standing.line().stream()).collect(Collectors.toSet());
        var onDuty = onDuty(organisations, now);
        return standing ->
                Callout.of(standing, limits, along(standing.line(), onDuty), everybody(standing.line()), now);
    }

    /** Who is on duty along a line, the nearest first. */
    List<OnDuty> along(List<OrganisationId> line) {
        return along(line, onDuty(line, clock.instant()));
    }

    boolean mayAnswer(AccountId officer, OrganisationId organisation) {
        return access.whoMay(Verb.ANSWER_THREATS_TO_LIFE, organisation).stream()
                .anyMatch(person -> person.id().equals(officer));
    }

    private static List<OnDuty> along(List<OrganisationId> line, Map<OrganisationId, OnDuty> onDuty) {
        return line.stream()
                .map(onDuty::get)
                .flatMap(one -> Optional.ofNullable(one).stream())
                .toList();
    }

    // Whoever lost the role or left is still in the rota: asked in vain, they would be the gap that nobody sees.
    private Map<OrganisationId, OnDuty> onDuty(Collection<OrganisationId> organisations, Instant now) {
        return organisations.isEmpty()
                ? Map.of()
                : duties.notOver(organisations, now).stream()
                        .filter(duty -> duty.isOn(now))
                        .filter(duty -> mayAnswer(duty.officer().account(), duty.organisation()))
                        .collect(Collectors.toMap(Duty::organisation, Callouts::onDuty));
    }

    private static OnDuty onDuty(Duty duty) {
        return new OnDuty(duty.organisation(), duty.unit(), duty.officer(), duty.until());
    }

    private List<Who> everybody(List<OrganisationId> line) {
        return line.stream()
                .flatMap(organisation -> access.whoMay(Verb.ANSWER_THREATS_TO_LIFE, organisation).stream())
                .map(person -> new Who(person.id(), person.name()))
                .distinct()
                .toList();
    }
}

package occ.partners.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.mapping.Subject;
import occ.partners.Body;
import occ.partners.BodyId;
import occ.partners.Coalitions;
import occ.partners.Draft;
import occ.partners.Exposure;
import occ.partners.Exposures;
import occ.partners.Lever;
import occ.partners.Network;
import occ.partners.Network.Contender;
import occ.partners.coalition.Budget;
import occ.partners.coalition.Candidate;
import occ.partners.coalition.Question;
import occ.reference.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what a group depends on and who could act on it into one question, and asks the engine. */
@Component
class FacedNetworks implements Coalitions {
    private final Exposures exposures;
    private final BodyTable bodies;
    private final LeverTable levers;
    private final RelationshipTable relationships;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    FacedNetworks(
            Exposures exposures,
            BodyTable bodies,
            LeverTable levers,
            RelationshipTable relationships,
            Organisations organisations,
            Access access,
            Transactions transactions,
            Clock clock) {
        this.exposures = exposures;
        this.bodies = bodies;
        this.levers = levers;
        this.relationships = relationships;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Network face(Actor actor, Subject group) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var depended = exposures.of(actor, group);
            var contenders = contenders(group, depended);
            var proposal = occ.partners.coalition.Coalitions.propose(question(depended, contenders), Budget.USUAL);
            return new Network(depended, contenders, proposal);
        });
    }

    @Override
    public List<Draft> drafts(Actor actor, Subject group) {
        return transactions.as(actor, () -> Drafting.of(actor, group, face(actor, group)));
    }

    private List<Contender> contenders(Subject group, List<Exposure> depended) {
        var today = DateWords.today(clock.instant());
        var region = region(group);
        Map<BodyId, List<Lever>> held = levers.inForce(today).stream().collect(groupingBy(Lever::body));
        var approaches = new Approaches(atTheTable(depended), relationships.all());
        var contenders = new ArrayList<Contender>();
        for (var body : bodies.open()) {
            var touches = numbers(depended, exposure -> exposure.isTouchedBy(body.id()));
            var usable = region == null || body.details().covers(region)
                    ? held.getOrDefault(body.id(), List.<Lever>of()).stream()
                            .filter(lever -> depended.stream().anyMatch(lever::reaches))
                            .toList()
                    : List.<Lever>of();
            if (!usable.isEmpty() || !touches.isEmpty()) {
                contenders.add(contender(body, usable, depended, touches, approaches));
            }
        }
        return contenders;
    }

    private static Contender contender(
            Body body, List<Lever> usable, List<Exposure> depended, List<Integer> touches, Approaches approaches) {
        var approach = approaches.to(body.id());
        var reaches = numbers(depended, exposure -> usable.stream().anyMatch(lever -> lever.reaches(exposure)));
        return new Contender(body, usable, reaches, touches, approach.cost(), approach.carriedBy());
    }

    /** The command asks, so whoever works with it is asked by it; and so is each body that touches something already. */
    private Set<BodyId> atTheTable(List<Exposure> depended) {
        var present = new HashSet<BodyId>();
        bodies.find(organisations.command().key()).map(Body::id).ifPresent(present::add);
        depended.forEach(exposure -> exposure.touches().forEach(touch -> present.add(touch.body())));
        return present;
    }

    private @Nullable Region region(Subject group) {
        return organisations
                .regionOf(group.area())
                .map(home -> Region.valueOf(home.key().substring("region:".length())))
                .orElse(null);
    }

    private static Question question(List<Exposure> depended, List<Contender> contenders) {
        return new Question(
                depended.stream().map(Exposure::words).toList(),
                contenders.stream().map(one -> candidate(one, depended)).toList());
    }

    private static Candidate candidate(Contender one, List<Exposure> depended) {
        return new Candidate(
                one.body().key(),
                one.body().name(),
                one.approach(),
                one.levers().stream()
                        .map(lever -> new occ.partners.coalition.Lever(
                                lever.reference().text(),
                                lever.name(),
                                lever.details().cost(),
                                new TreeSet<>(numbers(depended, lever::reaches))))
                        .toList());
    }

    private static List<Integer> numbers(List<Exposure> exposures, Predicate<Exposure> which) {
        return IntStream.range(0, exposures.size())
                .filter(index -> which.test(exposures.get(index)))
                .boxed()
                .toList();
    }
}

package occ.graph.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import occ.graph.Direction;
import occ.graph.Graph;
import occ.graph.Networks;
import occ.graph.Seen;
import occ.graph.SimpleGraph;
import occ.graph.Tie;
import occ.graph.measures.Brokerage.Role;
import org.junit.jupiter.api.Test;

@Domain(Networks.class)
@Domain(DomainContext.Global.class)
class BrokerageTests {
    private static final IntUnaryOperator THREE_GROUPS = node -> node % 3;

    @Property(seed = "131", tries = 200)
    void aBrokerIsCountedForEachOpenTriadInTheirMiddle(@ForAll Seen seen, @ForAll Direction direction) {
        var found = Brokerage.of(seen.rebuilt(), direction, THREE_GROUPS);
        var graph = SimpleGraph.of(seen.rebuilt(), direction);
        for (int broker = 0; broker < seen.size(); broker++) {
            var counts = new int[Role.values().length];
            for (int source = 0; source < seen.size(); source++) {
                for (int target = 0; target < seen.size(); target++) {
                    boolean isOpen = source != target && !graph.hasTie(source, target);
                    if (isOpen && graph.hasTie(source, broker) && graph.hasTie(broker, target)) {
                        counts[role(source % 3, broker % 3, target % 3).ordinal()]++;
                    }
                }
            }
            for (var role : Role.values()) {
                assertThat(found.as(role).of(broker)).isEqualTo(counts[role.ordinal()]);
            }
        }
    }

    @Property(seed = "132", tries = 200)
    void constraintIsBurtsFormula(@ForAll Seen seen) {
        var found = Constraint.of(seen.rebuilt());
        int size = seen.size();
        var share = new double[size][size];
        var graph = SimpleGraph.of(seen.rebuilt(), Direction.BOTH);
        for (int node = 0; node < size; node++) {
            for (int step = graph.begin(node); step < graph.end(node); step++) {
                share[node][graph.to(step)] = graph.weight(step) / graph.strength(node);
            }
        }
        for (int node = 0; node < size; node++) {
            double sum = 0;
            for (int other = 0; other < size; other++) {
                double invested = share[node][other];
                for (int by = 0; by < size; by++) {
                    invested += share[node][by] * share[by][other];
                }
                sum += share[node][other] > 0 ? invested * invested : 0;
            }
            assertThat(found.of(node)).isCloseTo(sum == 0 ? Double.NaN : sum, within(1e-12));
        }
    }

    @Property(seed = "133", tries = 200)
    void theHiddenNeitherBrokerNorConstrain(@ForAll Seen seen, @ForAll Direction direction) {
        var viewed = Brokerage.of(seen.view(), direction, THREE_GROUPS);
        var rebuilt = Brokerage.of(seen.rebuilt(), direction, node -> THREE_GROUPS.applyAsInt(seen.inWhole(node)));
        for (int node = 0; node < seen.size(); node++) {
            int inWhole = seen.inWhole(node);
            for (var role : Role.values()) {
                assertThat(viewed.as(role).of(inWhole))
                        .isEqualTo(rebuilt.as(role).of(node));
            }
            assertThat(Constraint.of(seen.view()).of(inWhole))
                    .isEqualTo(Double.valueOf(Constraint.of(seen.rebuilt()).of(node)));
        }
    }

    @Test
    void aWayOutOfAGroupMakesARepresentativeAndThenAGatekeeper() {
        var builder = Graph.builder().nodes(4);
        builder.add(Tie.fromTo(0, 1));
        builder.add(Tie.fromTo(1, 2));
        builder.add(Tie.fromTo(2, 3));
        var roles = Brokerage.of(builder.build().view(), Direction.OUT, node -> node / 2);
        assertThat(roles.as(Role.REPRESENTATIVE).of(1)).isEqualTo(1);
        assertThat(roles.as(Role.GATEKEEPER).of(2)).isEqualTo(1);
        assertThat(roles.as(Role.LIAISON).of(1)).isZero();
    }

    private static Role role(int source, int broker, int target) {
        boolean isOfSource = source == broker;
        boolean isOfTarget = target == broker;
        if (isOfSource && isOfTarget) {
            return Role.COORDINATOR;
        }
        if (isOfSource) {
            return Role.REPRESENTATIVE;
        }
        if (isOfTarget) {
            return Role.GATEKEEPER;
        }
        return source == target ? Role.CONSULTANT : Role.LIAISON;
    }
}

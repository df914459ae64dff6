package occ.graph.measures;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import occ.graph.Direction;
import occ.graph.SimpleGraph;
import occ.graph.View;

/**
 * Between which groups somebody brokers: they stand between two who have no tie of their own. R. V. Gould and R. M.
 * Fernandez, Structures of mediation, 1989. Takes the sum over nodes of neighbours in times neighbours out.
 */
public final class Brokerage {
    /** Whom a broker in the middle joins. */
    public enum Role {
        /** Two of their own group. */
        COORDINATOR,
        /** Two of one group that is not theirs. */
        CONSULTANT,
        /** From outside to one of their own group. */
        GATEKEEPER,
        /** From one of their own group to outside. */
        REPRESENTATIVE,
        /** Two of two groups, neither of them theirs. */
        LIAISON
    }

    private final Map<Role, Scores> scores;

    private Brokerage(Map<Role, Scores> scores) {
        this.scores = scores;
    }

    /**
     * How often each plays each role.
     *
     * @param groups the group of a node
     * @param direction {@code OUT} for what goes from one to another; with {@code BOTH} each pair counts both ways round
     */
    public static Brokerage of(View view, Direction direction, IntUnaryOperator groups) {
        var out = SimpleGraph.of(view, direction);
        var in = SimpleGraph.of(view, direction.reversed());
        var counts = new double[Role.values().length][out.size()];
        for (int broker = 0; broker < out.size(); broker++) {
            count(in, out, broker, groups, counts);
        }
        var roles = new EnumMap<Role, Scores>(Role.class);
        for (var role : Role.values()) {
            roles.put(role, Scores.of(out, view.graph().nodes(), counts[role.ordinal()]));
        }
        return new Brokerage(roles);
    }

    public Scores as(Role role) {
        return requireNonNull(scores.get(role));
    }

    private static void count(SimpleGraph in, SimpleGraph out, int broker, IntUnaryOperator groups, double[][] counts) {
        int middle = groups.applyAsInt(out.node(broker));
        for (int from = in.begin(broker); from < in.end(broker); from++) {
            int source = in.to(from);
            for (int to = out.begin(broker); to < out.end(broker); to++) {
                int target = out.to(to);
                if (source != target && !out.hasTie(source, target)) {
                    var role = role(groups.applyAsInt(out.node(source)), middle, groups.applyAsInt(out.node(target)));
                    counts[role.ordinal()][broker]++;
                }
            }
        }
    }

    private static Role role(int source, int broker, int target) {
        if (source == broker) {
            return target == broker ? Role.COORDINATOR : Role.REPRESENTATIVE;
        }
        if (target == broker) {
            return Role.GATEKEEPER;
        }
        return source == target ? Role.CONSULTANT : Role.LIAISON;
    }
}

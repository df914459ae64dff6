package occ.partners.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Branch and bound over one part. The open exposure with the fewest levers is covered by each of them in turn, those
 * tried before being refused. When the budget is spent, what was never looked into still bounds the answer from below.
 */
final class Search {

    private static final int ROOT_STEPS = 180;
    private static final int NODE_STEPS = 12;

    private final Core core;
    private final Budget budget;
    private final int enough;
    private final int[][] byExposure;
    private final Prices prices;
    private final Greedy greedy;
    private final Node node;
    private boolean[] best = new boolean[0];
    private int bestCost = Integer.MAX_VALUE;
    private int least = Integer.MAX_VALUE;
    private int left;
    private boolean stopped;

    /** @param enough what costs as much or more is of no use, and is not looked for */
    Search(Core core, Budget budget, int enough) {
        this.core = core;
        this.enough = enough;
        this.budget = budget;
        byExposure = core.byExposure();
        prices = new Prices(core);
        greedy = new Greedy(core);
        node = new Node(core);
        left = budget.nodes();
    }

    Search run() {
        offerGreedy(false);
        long[] price = prices.first();
        int bound = 0;
        for (int round = 0; round < 3 && bound < worth(); round++) {
            bound = Math.max(bound, whole(prices.raise(price, node, goal(), ROOT_STEPS / 3)));
            prices.bound(price, node);
            offerGreedy(true);
        }
        if (bound < worth()) {
            best = greedy.improve(best);
            bestCost = core.price(best);
            refuseTooDear(price);
            descend(price, bound);
        }
        least = Math.min(least, worth());
        return this;
    }

    boolean[] best() {
        return best.clone();
    }

    int cost() {
        return bestCost;
    }

    int least() {
        return least;
    }

    boolean stopped() {
        return stopped;
    }

    int nodes() {
        return budget.nodes() - left;
    }

    private void offerGreedy(boolean priced) {
        Node from = new Node(core);
        if (greedy.complete(from, priced ? prices::dearness : _ -> 0)) {
            offer(from.choice());
        }
    }

    private void offer(boolean[] choice) {
        if (core.price(choice) < bestCost) {
            best = greedy.pruned(choice);
            bestCost = core.price(best);
        }
    }

    private long goal() {
        return Prices.UNIT * worth();
    }

    private int worth() {
        return Math.min(bestCost, enough);
    }

    private static int whole(long thousandths) {
        return (int) Math.max(0, Math.ceilDiv(thousandths, Prices.UNIT));
    }

    private void refuseTooDear(long[] price) {
        long bound = prices.bound(price, node);
        for (int lever = 0; lever < core.levers(); lever++) {
            if (whole(bound + prices.added(lever)) >= worth()) {
                node.refuse(lever);
            }
        }
    }

    private void descend(long[] price, int bound) {
        if (node.complete()) {
            offer(node.choice());
            return;
        }
        if (spent()) {
            least = Math.min(least, bound);
            return;
        }
        List<Integer> ways = ways();
        for (int index = 0; index < ways.size(); index++) {
            int lever = ways.get(index);
            node.choose(lever);
            follow(price.clone(), bound);
            node.undo(lever);
            node.refuse(lever);
        }
        ways.forEach(node::allow);
    }

    private void follow(long[] price, int above) {
        if (node.cost() >= worth()) {
            return;
        }
        long target = goal() - Prices.UNIT * node.cost();
        int bound = Math.max(above, node.cost() + whole(prices.raise(price, node, target, NODE_STEPS)));
        if (bound < worth()) {
            descend(price, bound);
        }
    }

    private boolean spent() {
        if (left > 0 && !stopped) {
            stopped = budget.stop().getAsBoolean();
            left--;
            return stopped;
        }
        return true;
    }

    private List<Integer> ways() {
        int narrowest = -1;
        int fewest = Integer.MAX_VALUE;
        for (int exposure = 0; exposure < byExposure.length; exposure++) {
            int ways = node.open(exposure)
                    ? (int) Arrays.stream(byExposure[exposure])
                            .filter(node::free)
                            .count()
                    : fewest;
            if (ways < fewest) {
                fewest = ways;
                narrowest = exposure;
            }
        }
        List<Integer> found = new ArrayList<>();
        Arrays.stream(byExposure[narrowest]).filter(node::free).forEach(found::add);
        found.sort(Comparator.comparingDouble((Integer lever) -> (double) node.entry(lever) / node.fresh(lever))
                .thenComparing(Comparator.naturalOrder()));
        return found;
    }
}

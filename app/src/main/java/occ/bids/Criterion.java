package occ.bids;

/** What an analyst scores of a bid, from 1 to 5. The five are the usual ones; that they weigh the same is a local default. */
public enum Criterion {
    THREAT("Threat", "How grave is what it answers?"),
    FIT("Four pillars", "How well does it fit the plan across the four pillars?"),
    STRATEGY("Control strategy", "How near is it to the priorities in force?"),
    OPPORTUNITY("Opportunity", "How likely is it to work now?"),
    COST("Cost", "How much does it bring for what it costs?");

    public static final int LEAST = 1;
    public static final int MOST = 5;

    private final String label;
    private final String question;

    Criterion(String label, String question) {
        this.label = label;
        this.question = question;
    }

    public String label() {
        return label;
    }

    public String question() {
        return question;
    }
}

package occ.plans.pages;

import java.util.List;

/** For one thing a group depends on, the tactics that bear on it, each leading to the form filled in with it. */
public record Suggestion(String against, String kind, List<Offer> offers) {
    public record Offer(String title, String href) {}
}

package occ.picture.pages;

import java.util.Arrays;
import java.util.Optional;
import occ.access.Verb;

/** What can be done to several subjects of a list at once. Each is done, or refused, by itself. */
public enum ChosenDeed {
    OWNER("owner", Verb.ASSIGN_OWNER, "Assign an owner", "Assign the owner"),
    LEAD("lead", Verb.ASSIGN_OWNER, "Ask an officer to lead", "Ask the officer to lead"),
    REVIEW("review", Verb.REVIEW, "Reviewed, no change", "Record the reviews");

    private final String path;
    private final Verb verb;
    private final String title;
    private final String button;

    ChosenDeed(String path, Verb verb, String title, String button) {
        this.path = path;
        this.verb = verb;
        this.title = title;
        this.button = button;
    }

    static Optional<ChosenDeed> withPath(String path) {
        return Arrays.stream(values()).filter(deed -> deed.path.equals(path)).findFirst();
    }

    Verb verb() {
        return verb;
    }

    public String title() {
        return title;
    }

    public String button() {
        return button;
    }

    public String address(KindWords kind) {
        return "/chosen" + kind.path() + "/" + path;
    }
}

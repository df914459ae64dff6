package occ.leaks;

import occ.mapping.Grounds;
import occ.mapping.Move;
import occ.pole.Predicate;

/** The rival of a telling goes quiet, is heard of, is left as it is, and is heard of again. */
final class Watched {
    private final Verbs verbs;
    private final Story story;
    private final Told told;

    Watched(Verbs verbs, Story story, Told told) {
        this.verbs = verbs;
        this.story = story;
        this.told = told;
    }

    void tell() {
        var by = told.by();
        story.move(by.analyst(), told.rival(), Move.MONITOR, new Grounds.Words(by.named("quiet for months")));
        heard("boat seen again");
        story.on(() -> {
            var rival = verbs.subjects().get(by.analyst(), told.rival().id());
            var tripped = verbs.tripwires().of(by.analyst(), rival).orElseThrow();
            verbs.tripwires().leave(by.analyst(), rival, tripped.heardAt(), by.named("the boat was sold"));
            return true;
        });
        heard("van seen again");
    }

    private void heard(String words) {
        story.said(told.rival().ref(), Predicate.DESCRIPTION, told.by().named(words), told.source());
    }
}

package occ.demonstration.internal;

import occ.kernel.Actor;
import occ.sources.Controllers;
import occ.sources.Keyholding;
import occ.sources.Keyholding.SetUp;
import occ.sources.Keyholding.Stance;
import occ.sources.Keyholding.Unlocking;
import occ.sources.UnlockKey;
import org.springframework.stereotype.Component;

/** Sets the source register up for its two controllers, so that whoever writes a report can lodge its source. */
@Component
class RegisterScene {
    static final String PASSPHRASE = "invented-world-register";
    private static final String SESSION = "making the world";

    private final Keyholding keyholding;
    private final Controllers controllers;

    RegisterScene(Keyholding keyholding, Controllers controllers) {
        this.keyholding = keyholding;
        this.controllers = controllers;
    }

    void play(Actor first, Actor second) {
        if (keyholding.stance(first) == Stance.NOT_SET_UP) {
            setUp(first);
            enrol(first, second);
        }
    }

    private void setUp(Actor first) {
        var begun = keyholding.setUp(first, PASSPHRASE);
        if (!(begun instanceof SetUp.Begun(var code)) || !keyholding.confirmSetUp(first, code)) {
            throw new IllegalStateException("The source register could not be set up: " + begun);
        }
    }

    private void enrol(Actor first, Actor second) {
        var key = unlocked(first, PASSPHRASE);
        var person = controllers.roster(first, key).candidates().stream()
                .filter(candidate -> candidate.id().equals(second.account()))
                .findFirst()
                .orElseThrow();
        var seconds = unlocked(second, controllers.enrol(first, key, person));
        keyholding.choosePassphrase(second, seconds, PASSPHRASE);
        keyholding.lock(second, seconds);
        keyholding.lock(first, key);
    }

    private UnlockKey unlocked(Actor actor, String passphrase) {
        if (keyholding.unlock(actor, passphrase, SESSION) instanceof Unlocking.Unlocked(var key, var _)) {
            return key;
        }
        throw new IllegalStateException("The source register does not open for " + actor.name());
    }
}

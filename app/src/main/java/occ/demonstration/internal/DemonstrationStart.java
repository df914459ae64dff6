package occ.demonstration.internal;

import java.io.PrintStream;
import java.util.stream.Collectors;
import occ.access.Role;
import occ.demonstration.World;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** With {@code --demo}: makes the invented world at the first start, then says who may sign in. */
@Component
@ConditionalOnProperty("occ.demonstration.world")
class DemonstrationStart {
    private static final int GROUPS = 150;
    private static final long SEED = 1;

    private final World world;
    private final PrintStream console = System.out;

    DemonstrationStart(World world) {
        this.world = world;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        switch (world.ground(GROUPS, SEED)) {
            case EMPTY -> makeWorld("Making the invented world ");
            case UNFINISHED -> makeWorld("Making what is missing of the invented world ");
            case FINISHED -> {}
            case OF_OTHERS -> {
                console.println("People work here already: nothing invented is put among their records.");
                return;
            }
        }
        console.printf("%n  %-26s %-36s%n", "sign-in name", "who");
        Cast.LEADS.forEach(
                player -> console.printf("  %-26s %s, %s%n", player.signInName(), player.name(), roles(player)));
        console.printf("%nAll of it is invented. The password of each is %s.%n", Cast.PASSWORD);
        console.printf("Source controllers unlock their register with %s.%n", RegisterScene.PASSPHRASE);
    }

    private void makeWorld(String saying) {
        var began = System.nanoTime();
        console.print(saying);
        world.make(GROUPS, SEED, done -> {
            if (done % 10 == 0) {
                console.print('.');
                console.flush();
            }
        });
        console.printf(" %d groups in %.1f s%n", GROUPS, (System.nanoTime() - began) / 1e9);
    }

    private static String roles(Cast.Player player) {
        return player.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }
}

package occ.access;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Identifier;

/** Somebody asked for what they may not. Rendered exactly as something that does not exist. */
public class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient List<Identifier> records;
    private final String deed;

    public Forbidden(Actor actor, String deed, Identifier... records) {
        super(deed);
        this.actor = actor;
        this.deed = deed;
        this.records = List.of(records);
    }

    public Actor actor() {
        return actor;
    }

    public String deed() {
        return deed;
    }

    public List<Identifier> records() {
        return records;
    }
}

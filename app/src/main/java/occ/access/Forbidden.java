package occ.access;

import java.util.List;
import occ.faces.NotAllowed;
import occ.kernel.Actor;
import occ.kernel.Identifier;

/** Somebody asked for what they may not. Shown exactly as something that does not exist; the trail says the truth. */
public class Forbidden extends NotAllowed {
    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient List<Identifier> records;

    public Forbidden(Actor actor, String deed, Identifier... records) {
        super(deed);
        this.actor = actor;
        this.records = List.of(records);
    }

    public Actor actor() {
        return actor;
    }

    public String deed() {
        return String.valueOf(getMessage());
    }

    public List<Identifier> records() {
        return records;
    }
}

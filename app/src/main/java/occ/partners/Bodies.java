package occ.partners;

import java.util.List;
import occ.access.Organisation.Sector;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.mapping.Recording;
import occ.reference.Region;
import org.jspecify.annotations.Nullable;

/** The bodies that can be asked for help, and who of them works with whom. */
public interface Bodies {

    /** @throws occ.faces.NoSuchRecord if there is none; the look is in the trail */
    Body get(Actor actor, String key);

    /** By name, those open first. */
    List<Listed> find(Actor actor, Filter filter, long skip, int most);

    long count(Actor actor, Filter filter);

    /** All that answer to the filter, to leave the system as a file. */
    List<Listed> export(Actor actor, Filter filter);

    Recording<Body> add(Actor actor, BodyDetails details);

    /** @throws occ.faces.StaleRecord if somebody has changed it since that version */
    Recording<Body> change(Actor actor, String key, int version, BodyDetails details);

    /** It is asked for nothing more; what was recorded of it stays. */
    Recording<Body> close(Actor actor, String key, String why);

    List<Relationship> relationships(Actor actor, BodyId body);

    Recording<Relationship> relate(
            Actor actor, String key, String other, RelationshipKind kind, Relationship.Strength strength, String words);

    void endRelationship(Actor actor, String key, Reference relationship);

    /** {@code levers} are those in force. */
    record Listed(Body body, int levers) {}

    /** What is asked for; what is absent is not asked. {@code against} is what a lever in force can be used against. */
    record Filter(
            String words,
            @Nullable Sector sector,
            @Nullable Region region,
            @Nullable ExposureKind against,
            boolean closedToo) {
        public static final Filter ALL = new Filter("", null, null, null, false);
    }
}

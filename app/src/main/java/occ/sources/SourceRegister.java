package occ.sources;

import occ.kernel.Actor;

/**
 * Where whoever writes a report puts who told it. Nothing comes back from here: the program that takes it in holds no key
 * to read it with.
 */
public interface SourceRegister {

    /**
     * Seals the source of a report and keeps it for the controllers. Whoever may write the report may lodge its source:
     * the caller has decided that. Call it in the transaction of the report, before anything that may yet be refused is
     * done for good: the register is another store and commits first. A report that then comes to nothing leaves a
     * lodgement without one, which the controllers are shown as such; a report without its source cannot come to be.
     */
    Lodging lodge(Actor actor, Lodgement lodgement);
}

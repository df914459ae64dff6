package occ.sources;

/** How lodging a source ended. */
public sealed interface Lodging {
    record Lodged() implements Lodging {}

    /** Nothing was kept, in the clear or otherwise: there is no key yet to seal it to. */
    record NotSetUp() implements Lodging {
        public String sentence() {
            return "Ask your source controller to set up the source register: the source’s reference was not kept";
        }
    }
}

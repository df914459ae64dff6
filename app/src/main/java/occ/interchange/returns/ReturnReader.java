package occ.interchange.returns;

import java.util.List;

/** The socket for a format of returns. The first reader, in their order, that recognises the files reads them all. */
public interface ReturnReader {
    /** As shown to people: “CSV”. */
    String format();

    boolean recognises(List<ReturnFile> files);

    /** Never throws for what is in the files: whatever is wrong with them is a problem of the return. */
    MappingReturn read(List<ReturnFile> files);
}

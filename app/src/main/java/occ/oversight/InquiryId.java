package occ.oversight;

import java.util.UUID;
import occ.kernel.Identifier;

/** An inquiry into the trail. */
public record InquiryId(UUID value) implements Identifier {}

package org.motcua.feedback;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The texts as they were written, and what a machine would mask in them; a person decides. */
@Schema(name = "RedactionProposal")
public record RedactionProposal(String title, String content, String answer, List<RedactionMark> marks) {}

package org.motcua.hotline;

/** What a hotline is for. */
public enum HotlinePurpose {
    /** The phone of the one-stop shop (Điều 6.9). */
    GUIDANCE,
    /** Complaints and recommendations about procedures (Điều 6.8). */
    FEEDBACK,
    /** Help with the system itself (Điều 16.8). */
    TECHNICAL
}

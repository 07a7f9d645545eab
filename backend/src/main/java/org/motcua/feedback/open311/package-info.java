/** Complaints for other systems, as Open311 GeoReport v2 says them: themes are services, agencies jurisdictions, complaints requests. */
@NullMarked
package org.motcua.feedback.open311;

import org.jspecify.annotations.NullMarked;

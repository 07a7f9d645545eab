/** Who acts in tests, and what on: citizens, officers, dossiers in every state. */
package org.motcua.support;

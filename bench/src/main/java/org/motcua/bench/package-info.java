/** Measures the packaged application against a bare server that runs the same statements. Nothing here is part of the product. */
package org.motcua.bench;

/** Who a person is, what they may do, what is sealed from whom, and what is recorded of it. */
package org.hearth.access;

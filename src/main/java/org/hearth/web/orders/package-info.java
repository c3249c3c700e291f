/** The pages of orders and promises. */
package org.hearth.web.orders;

/** REST resources: each reads the wire, asks one door and answers its record; everything refused is a problem in JSON. */
package org.hearth.api;

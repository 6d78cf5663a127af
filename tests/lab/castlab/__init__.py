"""A real streaming lab on one computer: OBS, nginx, ngircd, snmpd and chrony on hosts of their own."""

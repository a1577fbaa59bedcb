"""Casework: from a referral to an answer that everybody hears of."""

package dev.secondment.agreement.compliance.rest;

record EvaluationRequest() {}
